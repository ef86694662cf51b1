/// The longest part of a sequence that rises, found by patience sorting.
enum RisingRun {
  /// The places of a longest rising part of distinct numbers, in their order; the time is that of a
  /// sort.
  static func longest(of numbers: [Int]) -> [Int] {
    // The place of the least number that ends a rising part of each length.
    var tails: [Int] = []
    var before = [Int](repeating: -1, count: numbers.count)
    for (place, number) in numbers.enumerated() {
      var (low, high) = (0, tails.count)
      while low < high {
        let middle = (low + high) / 2
        if numbers[tails[middle]] < number { low = middle + 1 } else { high = middle }
      }
      if low > 0 { before[place] = tails[low - 1] }
      if low == tails.count { tails.append(place) } else { tails[low] = place }
    }
    var run: [Int] = []
    var place = tails.last ?? -1
    while place >= 0 {
      run.append(place)
      place = before[place]
    }
    return run.reversed()
  }
}
