import ArgumentParser

/// The forms a reading can be given in.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
    case table, json, jsonl, csv, xlsx, html
}
