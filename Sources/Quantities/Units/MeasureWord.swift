/// What a measure word measures, and whether a lone Chinese digit before it counts (三家) or is a word (三级, 两侧).
struct MeasureWord: Sendable {
    let text: String
    let kind: QuantityKind
    let countsLoneDigits: Bool
}
