import Basics
import Crypto
import Store
import TransparencyLog

// The code is sealed beside the keys, for their owner's eyes alone, so that `serve` can print the link while it is
// unused; once used or over, the file goes.
extension AdministratorCode {
    static func keep(_ code: String, in folder: DataFolder, seal: SymmetricKey) throws {
        let sealed = try Sealing.seal(Array(code.utf8), seal)
        try DurableFile.replace(folder.firstCode, with: Array((Base64.text(sealed) + "\n").utf8), mode: 0o600)
    }

    static func kept(in folder: DataFolder, seal: SymmetricKey) -> String? {
        guard let bytes = try? DurableFile.read(folder.firstCode), bytes.last == 0x0A,
            let sealed = Base64.bytes(String(decoding: bytes.dropLast(), as: UTF8.self)[...]),
            let code = try? Sealing.open(sealed, seal)
        else { return nil }
        return String(decoding: code, as: UTF8.self)
    }
}

/// The first administrator's one-time code while nobody has used it.
public struct FirstCode: Sendable {
    public let code: String
    /// Whole hours left, at least 0.
    public let hours: Int
}

extension Installation {
    /// Nil once it was used or its time is over; then nothing of it stays in the folder.
    public func firstCode() throws -> FirstCode? {
        let moment = now()
        let open = try database.read {
            try SignInCodes($0, jurisdiction: jurisdiction).open("administrator", at: moment)
        }
        guard let open, let code = AdministratorCode.kept(in: folder, seal: keys.seal),
            AdministratorCode.digest(code) == open.digest
        else {
            DurableFile.remove(folder.firstCode)
            return nil
        }
        return FirstCode(code: code, hours: (open.until.milliseconds - moment.milliseconds) / 3_600_000)
    }
}
