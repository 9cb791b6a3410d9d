import Testing

@Test func placeholderMarkup() { #expect(Bool(true)) }
