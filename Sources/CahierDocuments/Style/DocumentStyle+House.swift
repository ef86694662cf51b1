package import CahierModel

extension DocumentStyle {
  /// The style of Cahier with what a house says otherwise laid over it.
  package init(_ house: HouseStyle) {
    self.init()
    light = light.with(house.colours)
    dark = dark.with(house.darkColours)
    fonts.text = house.textFont ?? fonts.text
    fonts.code = house.codeFont ?? fonts.code
    fonts.size = house.textSize ?? fonts.size
    page.sideMargin = house.sideMargin ?? page.sideMargin
    page.topMargin = house.topMargin ?? page.topMargin
    page.bottomMargin = house.bottomMargin ?? page.bottomMargin
    logo = house.logo
    header = house.header
    footer = house.footer
  }
}
