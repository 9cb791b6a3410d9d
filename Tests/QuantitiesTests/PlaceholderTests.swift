import Testing

@Test func placeholderQuantities() { #expect(Bool(true)) }
