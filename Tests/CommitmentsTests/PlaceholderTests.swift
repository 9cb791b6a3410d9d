import Testing

@Test func placeholderCommitments() { #expect(Bool(true)) }
