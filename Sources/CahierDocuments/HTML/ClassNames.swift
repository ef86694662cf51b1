/// Two names of classes as one attribute holds them, or nil where neither is there.
func classes(_ first: String?, _ second: String?) -> String? {
  guard let first, let second else { return first ?? second }
  return "\(first) \(second)"
}
