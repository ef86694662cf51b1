package import CahierModel

extension Sheet {
  /// What a cell holds, what it is, and who may change it.
  package struct Cell: Hashable, Sendable {
    /// What stands in the cell: nothing, letters, a number, a day or a formula.
    package var content: Content
    /// What the cell is for, which decides how it looks.
    package var role: Role
    /// How a number or a day in it is written.
    package var format: CellFormat
    /// Where the content stands, or nil for the side that its kind has: texts begin a line, numbers
    /// end it.
    package var alignment: Table.Alignment?
    /// Whether it can be changed where the sheet is protected.
    package var isUnlocked: Bool
    /// What may be typed into it, or nil for anything.
    package var validation: CellValidation?
    /// How many columns it takes, one at least.
    package var span: Int
    /// A remark that stands beside the cell.
    package var note: String?

    /// A cell of any content; its span is at least 1.
    package init(
      _ content: Content, role: Role = .plain, format: CellFormat = .general,
      alignment: Table.Alignment? = nil, isUnlocked: Bool = false,
      validation: CellValidation? = nil, span: Int = 1, note: String? = nil
    ) {
      precondition(span > 0, "a cell takes a column")
      self.content = content
      self.role = role
      self.format = format
      self.alignment = alignment
      self.isUnlocked = isUnlocked
      self.validation = validation
      self.span = span
      self.note = note
    }

    /// What stands in a cell.
    package enum Content: Hashable, Sendable {
      case empty
      /// Letters, each line a paragraph.
      ///
      /// Never a formula, whatever it begins with.
      case text(String)
      /// A number as it is computed with: 20 % is 0.2.
      case number(ExactDecimal)
      case date(CalendarDate)
      /// What the office program computes, and what it comes to now.
      case formula(Formula, CachedValue)
    }

    /// What a formula comes to, for programs that show a file without computing it.
    package enum CachedValue: Hashable, Sendable {
      case number(ExactDecimal)
      case text(String)
    }

    /// What a cell is for, which decides how it looks.
    package enum Role: String, CaseIterable, Hashable, Sendable {
      /// The title of a sheet.
      case title
      /// The name of a column.
      case header
      /// The name of a row or of a group of rows.
      case label
      case plain
      /// Less important words: explanations.
      case remark
      /// Room for somebody to write in.
      case input
      /// A sum, or what follows from others.
      case total
    }
  }
}

extension Sheet.Cell {
  /// Letters.
  package static func text(
    _ text: String, _ role: Role = .plain, span: Int = 1, alignment: Table.Alignment? = nil
  ) -> Sheet.Cell {
    Sheet.Cell(.text(text), role: role, format: .text, alignment: alignment, span: span)
  }

  /// A number.
  package static func number(
    _ number: ExactDecimal, _ format: CellFormat = .general, role: Role = .plain
  ) -> Sheet.Cell {
    Sheet.Cell(.number(number), role: role, format: format)
  }

  /// What is computed.
  package static func formula(
    _ formula: Formula, _ value: CachedValue, _ format: CellFormat = .general, role: Role = .plain
  ) -> Sheet.Cell {
    Sheet.Cell(.formula(formula, value), role: role, format: format)
  }

  /// Room to write in, with what stands there already.
  package static func input(
    _ content: Content = .empty, _ format: CellFormat = .text, validation: CellValidation? = nil
  ) -> Sheet.Cell {
    Sheet.Cell(content, role: .input, format: format, isUnlocked: true, validation: validation)
  }

  /// Nothing, in the looks of a role.
  package static func empty(_ role: Role = .plain) -> Sheet.Cell {
    Sheet.Cell(.empty, role: role)
  }
}
