import Basics
import Crypto

/// What a backup says of itself: every file with its size and digest, and the checkpoint that was newest.
struct Manifest {
    struct File: Hashable {
        let path: String
        let size: Int
        /// SHA-256 in lower-case hexadecimal.
        let digest: String
    }

    let made: Instant
    let jurisdictions: [String]
    /// The newest signed checkpoint of each jurisdiction.
    let checkpoints: [String]
    let files: [File]

    /// With a digest of itself, so that a changed manifest is as little taken as a changed file.
    var bytes: [UInt8] {
        var members = self.members
        members["sha256"] = .string(Self.digest(members))
        return JSONValue.object(members).canonicalBytes + [0x0A]
    }

    private var members: [String: JSONValue] {
        [
            "v": .integer(Self.version), "made": .string(made.description),
            "jurisdictions": .array(jurisdictions.map(JSONValue.string)),
            "checkpoints": .array(checkpoints.map(JSONValue.string)),
            "files": .array(
                files.map {
                    ["path": .string($0.path), "size": .integer($0.size), "sha256": .string($0.digest)]
                }),
        ]
    }

    /// Version 1 had no digest of itself.
    private static let version = 2

    private static func digest(_ members: [String: JSONValue]) -> String {
        Hex.text(SHA256.hash(data: JSONValue.object(members).canonicalBytes))
    }

    /// Whether a manifest holds what it held when it was written.
    private static func isWhole(_ members: [String: JSONValue]) -> Bool {
        var rest = members
        let told = rest.removeValue(forKey: "sha256")
        switch members["v"]?.integer {
        case 1: return told == nil
        case version: return told?.string == digest(rest)
        default: return false
        }
    }

    init(made: Instant, jurisdictions: [String], checkpoints: [String], files: [File]) {
        (self.made, self.jurisdictions) = (made, jurisdictions)
        (self.checkpoints, self.files) = (checkpoints, files)
    }

    /// - Throws: `.damagedBackup` where it is not a manifest of version 1 or 2, or was changed.
    init(parsing bytes: [UInt8]) throws(OperationFault) {
        guard let value = try? JSONValue.parse(bytes.last == 0x0A ? Array(bytes.dropLast()) : bytes),
            let members = value.object, Self.isWhole(members),
            let made = value["made"]?.string.flatMap({ Instant($0) }),
            let files = value["files"]?.array
        else { throw .damagedBackup("manifest.json", "does not read, or was changed") }
        let read = files.compactMap { file -> File? in
            guard let path = file["path"]?.string, let size = file["size"]?.integer,
                let digest = file["sha256"]?.string, !path.hasPrefix("/"), !path.contains("..")
            else { return nil }
            return File(path: path, size: size, digest: digest)
        }
        guard read.count == files.count else {
            throw .damagedBackup("manifest.json", "a file is not named as it must be")
        }
        self.init(
            made: made, jurisdictions: value["jurisdictions"]?.array?.compactMap(\.string) ?? [],
            checkpoints: value["checkpoints"]?.array?.compactMap(\.string) ?? [], files: read)
    }

    static func file(_ path: String, in folder: String) throws(OperationFault) -> File {
        var hash = SHA256()
        let size = try DurableFile.stream("\(folder)/\(path)") { hash.update(data: $0) }
        return File(path: path, size: size, digest: Hex.text(hash.finalize()))
    }
}
