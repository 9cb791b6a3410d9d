import Testing

@Test func placeholderReportText() { #expect(Bool(true)) }
