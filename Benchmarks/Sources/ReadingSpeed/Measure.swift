import Commitments
import Quantities
import ReportText

/// One way of going over all reports, with the floor that its ratio to the first one must hold.
struct Measure {
    let name: String
    let floor: Double?
    /// Goes over everything once and returns a count of what it found.
    let run: () -> Int

    static func all(_ reports: [[UInt8]]) -> [Measure] {
        let texts = reports.map { CanonicalText(String(decoding: $0, as: UTF8.self)) }
        let readings = texts.map { ReadingText($0) }
        return [
            Measure(name: "digit runs, bare scan       ", floor: nil) {
                reports.reduce(0) { $0 + DigitRuns.count($1) }
            },
            Measure(name: "bytes to canonical text     ", floor: nil) {
                reports.reduce(0) { $0 + ((try? CanonicalText(decoding: $1))?.count ?? 0) }
            },
            Measure(name: "canonical to reading text   ", floor: nil) {
                texts.reduce(0) { $0 + ReadingText($1).count }
            },
            Measure(name: "reading text to quantities  ", floor: nil) {
                readings.reduce(0) { $0 + QuantityScanner.scan($1).count }
            },
            Measure(name: "canonical text to quantities", floor: 0.10) {
                texts.reduce(0) { $0 + QuantityScanner.scan(ReadingText($1)).count }
            },
            Measure(name: "canonical text to sections  ", floor: nil) {
                texts.reduce(0) { $0 + Report($1).sections.count }
            },
            Measure(name: "bytes to everything         ", floor: 0.02) {
                reports.reduce(0) { sum, bytes in
                    guard let text = try? CanonicalText(decoding: bytes) else { return sum }
                    let reading = Reading(Report(text))
                    return sum + reading.commitments.count + reading.results.count
                }
            },
        ]
    }
}

/// The least that any reader of numbers must do: find each run of digits.
enum DigitRuns {
    static func count(_ bytes: [UInt8]) -> Int {
        bytes.withUnsafeBufferPointer { bytes in
            var runs = 0
            var inRun = false
            for byte in bytes {
                let isDigit = byte &- 0x30 < 10
                if isDigit && !inRun { runs += 1 }
                inRun = isDigit
            }
            return runs
        }
    }
}
