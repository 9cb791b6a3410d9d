import LegalClocks

/// Words for people in both languages. A place may put its own in their place (`Procedure.relabelled`).
public typealias Phrase = LegalClocks.Phrase
