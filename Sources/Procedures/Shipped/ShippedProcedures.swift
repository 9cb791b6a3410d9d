/// The procedures that come with the program, built in.
public enum ShippedProcedures {
    /// In the order in which they are told: what opens inside, then what opens outside.
    public static let texts: [(id: String, yaml: String)] = [
        ("supervision-task", SupervisionTaskText.yaml), ("problem-list", ProblemListText.yaml),
        ("hotline-request", HotlineRequestText.yaml), ("petition", PetitionText.yaml),
        ("deputy-suggestion", DeputySuggestionText.yaml), ("disclosure-request", DisclosureRequestText.yaml),
    ]

    /// Those that read; a test holds that all do and that they close.
    public static let all: [Procedure] = texts.compactMap { Procedure.read($0.yaml, file: "\($0.id).yaml").procedure }

    public static func named(_ id: String) -> Procedure? { all.first { $0.id == id } }
}
