import Basics
import Yams

/// The content of a file as JSON: every value a string, no comments, no layout.
enum CanonicalTree {
    static func json(_ node: Node) -> JSONValue {
        switch node {
        case .scalar(let scalar): .string(scalar.string)
        case .sequence(let sequence): .array(sequence.map(json))
        case .mapping(let mapping):
            .object(
                Dictionary(mapping.map { ($0.key.scalar?.string ?? "", json($0.value)) }) { first, _ in first })
        case .alias: .null
        }
    }
}
