import Basics

/// What a paper can be checked by.
enum PaperFoot {
    static func lines(_ site: SiteContext) -> [String] {
        guard let checkpoint = site.checkpoint else { return [site.say(PaperWord.footUnsigned)] }
        return [
            site.say(
                PaperWord.foot, String(checkpoint.size), site.language.date(checkpoint.date), checkpoint.origin),
            // As `verify --since` takes a printed line.
            site.say(PaperWord.footCheck, "\(checkpoint.size) \(checkpoint.root) \(checkpoint.date)"),
        ]
    }
}
