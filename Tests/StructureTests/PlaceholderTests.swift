import Testing

@Test func placeholderStructure() { #expect(Bool(true)) }
