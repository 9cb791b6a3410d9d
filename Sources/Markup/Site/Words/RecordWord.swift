/// The record: what it is, how to check it, what can't be seen.
public enum RecordWord: String, CaseIterable, Wording {
    case title, lead, latest, latestNote, noCheckpoint, entries, root, signedOn, origin, key, keyNote, counts
    case published, unpublished, withheld, erased, publishedNote, unpublishedNote, withheldNote, erasedNote
    case who, whoNobody, whoMeaning, whoBecome, check, checkNote, checkLabel, checkHint, checkButton
    case corrections, correctionsLead, noCorrections, gaps, gapsLead, noGaps, gapRange, gapOne, gapsMore
    case offline, offlineNote, offlineSteps, download, checkpointFile, keyFile, exportNote, offlineSince
    case found, notFound, notFoundWhy, entryOf, verdictRecorded, verdictUnpublished, verdictWithheld, verdictErased
    case verdictWaiting, verdictBroken, what, bodyShown, bodyBytes, salt, digest, leafHash, path, pathNote, left, right
    case step, neighbour, rootComputed, rootSame, rootDiffers, digestSame, digestDiffers, ofSize, itemEntries
    case itemHidden, moreEntries, proofJSON, partNote, parts, erasedField, howToRecompute, recomputeText

    public var words: (zh: String, en: String) {
        switch self {
        case .title: ("记录", "The record")
        case .lead:
            (
                "台账的每一次变化都写进一份只增不减的记录，有编号、有签名。谁手里有一份旧的检查点，谁就能指出后来的改动。",
                "Every move of the ledger goes into a record that only grows, numbered and signed. Anyone who holds an older checkpoint can show a later change."
            )
        case .latest: ("最新的检查点", "The latest checkpoint")
        case .latestNote:
            (
                "这几行就是全部：来源、条数、根，和签名。抄下来、拍下来、印出来，都算一份见证。",
                "These lines are all of it: origin, number of entries, root and signature. Copied, photographed or printed, each is a witness."
            )
        case .noCheckpoint: ("还没有签过名的检查点。", "No checkpoint is signed yet.")
        case .entries: ("条数", "Entries")
        case .root: ("根", "Root")
        case .signedOn: ("签名日期", "Signed on")
        case .origin: ("来源", "Origin")
        case .key: ("公钥", "Key")
        case .keyNote:
            (
                "从别处核对过的公钥才说明是谁的记录；从这里抄的只说明前后一致。",
                "Only a key checked elsewhere says whose record this is; copied from here it shows consistency."
            )
        case .counts: ("记录里有什么", "What is in it")
        case .published: ("已公开", "published")
        case .unpublished: ("未公开", "unpublished")
        case .withheld: ("停止公开", "withheld")
        case .erased: ("抹去的个人信息", "fields erased")
        case .publishedNote: ("内容和盐都公开，谁都能重算。", "Content and salt are open; anyone can recompute.")
        case .unpublishedNote:
            ("有编号，看不见内容；将来公开时能证明它当时就在。", "Numbered and opaque; published later, it provably existed now.")
        case .withheldNote: ("公开过，后来依决定撤下；决定本身也在记录里。", "Once open, taken down by a decision that stands in the record.")
        case .erasedNote: ("抹去的是个人信息，记录和凭据都不变。", "Personal data is gone; record and proofs stay.")
        case .who: ("还有谁保存着这份记录", "Who else keeps this record")
        case .whoNobody: ("目前没有别人。", "No one yet.")
        case .whoMeaning:
            (
                "只有政府自己保存的时候，记录能证明前后一致，不能证明没有整份换掉。要排除这一点，需要别人手里有旧的检查点。",
                "While only the government keeps it, the record shows that it is consistent, not that it was never replaced as a whole. For that, others must hold older checkpoints."
            )
        case .whoBecome:
            (
                "想当见证，把上面的检查点存下来，以后用它核对（见“怎样自己核对”）。",
                "To be a witness, keep the checkpoint above and check against it later (see “How to check it yourself”)."
            )
        case .check: ("查一条", "Check one entry")
        case .checkNote: ("输入承诺、目标的编号，或记录的编号。", "Enter the id of a commitment or target, or the number of an entry.")
        case .checkLabel: ("编号", "Number")
        case .checkHint: ("如 2025-0147、2025-T01、318", "such as 2025-0147, 2025-T01, 318")
        case .checkButton: ("核对", "Check")
        case .corrections: ("更正", "Corrections")
        case .correctionsLead:
            (
                "调整、撤销、退回、重新打开、更正的数、停止公开，都在这里，写明理由和依据。",
                "Revisions, withdrawals, returns, reopenings, superseded figures and withheld entries, each with reason and basis."
            )
        case .noCorrections: ("还没有更正。", "No corrections yet.")
        case .gaps: ("看不见的编号", "Numbers without content")
        case .gapsLead:
            (
                "下面这些编号有记录、没有公开内容。编号是连着的，少一条都看得出来。",
                "These numbers have an entry but no public content. Numbers are dense: a missing one shows."
            )
        case .noGaps: ("每一条都公开了。", "Every entry is published.")
        case .gapRange: ("第 {0} 至 {1} 条（{2} 条）", "{0} to {1} ({2} entries)")
        case .gapOne: ("第 {0} 条", "{0}")
        case .gapsMore: ("后面还有，这里列到第 {0} 条为止。", "There are more; the list ends at {0}.")
        case .offline: ("怎样自己核对", "How to check it yourself")
        case .offlineNote:
            (
                "核对不需要信任本站：下载记录，在自己的电脑上算一遍。程序是开放的，也可以用别人写的 C2SP 工具。",
                "Checking needs no trust in this site: get the record and compute it yourself, with this program or other C2SP tools."
            )
        case .offlineSteps: ("拿到导出的记录（一个文件夹）之后：", "With an exported record (a folder):")
        case .download: ("下载", "Downloads")
        case .checkpointFile: ("最新检查点", "Latest checkpoint")
        case .keyFile: ("公钥", "Key")
        case .exportNote:
            (
                "整份记录由 duixian log export 导出，格式是 C2SP tlog-tiles。",
                "The whole record comes from duixian log export, laid out as C2SP tlog-tiles."
            )
        case .offlineSince: ("手里有旧检查点的，加上它：", "Whoever holds an older checkpoint adds it:")
        case .found: ("第 {0} 条", "Entry {0}")
        case .notFound: ("没有“{0}”", "There is no “{0}”")
        case .notFoundWhy:
            (
                "记录现在有 {0} 条，编号从 0 到 {1}。承诺和目标的编号像 2025-0147、2025-T01。",
                "The record has {0} entries, numbered 0 to {1}. Ids of items look like 2025-0147 or 2025-T01."
            )
        case .entryOf: ("{0}的记录", "Entries of {0}")
        case .verdictRecorded: ("已记录：内容与编号、与签名的根都对得上。", "Recorded: content, number and signed root all agree.")
        case .verdictUnpublished:
            ("已记录，未公开：它在记录里，内容没有公开。", "Recorded, unpublished: it is in the record; its content is not open.")
        case .verdictWithheld:
            (
                "已记录，停止公开：内容依决定撤下，编号和凭据还在。",
                "Recorded, withheld: its content was taken down by a decision; number and proof stay."
            )
        case .verdictErased:
            ("已记录，其中的个人信息已抹去；内容与编号仍对得上。", "Recorded; personal data in it was erased. Content and number still agree.")
        case .verdictWaiting: ("已收到，还没有编号；一般一秒内编号并签名。", "Received, not numbered yet; usually within a second.")
        case .verdictBroken: ("对不上：请把这一页保存下来，告诉审计或检察机关。", "It does not agree: keep this page and tell the auditors.")
        case .what: ("说了什么", "What it says")
        case .bodyShown: ("公开的内容，逐字节", "The public content, byte for byte")
        case .bodyBytes: ("内容（base64）", "content (base64)")
        case .salt: ("盐（base64）", "salt (base64)")
        case .digest: ("摘要", "digest")
        case .leafHash: ("这一条的哈希", "hash of the entry")
        case .path: ("通到根的路", "The path to the root")
        case .pathNote:
            (
                "从这一条的哈希起，依次与旁边的哈希合并，应当得到签名的根。",
                "From the entry's hash, each step joins it with a neighbour; the end must be the signed root."
            )
        case .left: ("左", "left")
        case .right: ("右", "right")
        case .step: ("步", "Step")
        case .neighbour: ("旁边的哈希", "neighbour")
        case .rootComputed: ("算出的根", "root computed")
        case .rootSame: ("与签名的根一致", "same as the signed root")
        case .rootDiffers: ("与签名的根不一致", "not the signed root")
        case .digestSame: ("内容与盐重算的摘要一致", "content and salt give this digest")
        case .digestDiffers: ("内容与盐重算的摘要不一致", "content and salt do not give this digest")
        case .ofSize: ("按 {0} 条的检查点", "in the checkpoint of {0} entr{0:y|ies}")
        case .itemEntries: ("这一项在记录里的编号：", "Its entries in the record:")
        case .itemHidden: ("另有 {0} 条未公开。", "{0} more are unpublished.")
        case .moreEntries: ("查另一条", "Check another")
        case .proofJSON: ("凭据数据（JSON）", "The proof as JSON")
        case .partNote: ("这一条在记录的第 {0} 部。", "This entry is in part {0} of the record.")
        case .parts: ("记录的各部", "Parts of the record")
        case .erasedField: ("抹去的字段：{0}", "Erased fields: {0}")
        case .howToRecompute: ("怎样重算", "How to recompute it")
        case .recomputeText:
            (
                "摘要＝HMAC-SHA-256（盐，“duixian event v1”加一个零字节加内容）；条目＝{\"c\":\"摘要的 base64\",\"v\":1}；条目的哈希＝SHA-256（0x00 加条目）；合并＝SHA-256（0x01 加左加右）。",
                "digest = HMAC-SHA-256(salt, \"duixian event v1\", a zero byte, content); entry = {\"c\":\"digest in base64\",\"v\":1}; hash of the entry = SHA-256(0x00, entry); joining = SHA-256(0x01, left, right)."
            )
        }
    }
}
