import Testing

@Test func placeholderBasics() { #expect(Bool(true)) }
