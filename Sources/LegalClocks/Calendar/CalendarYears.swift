import Basics

/// The years that are built in.
///
/// Facts of the State Council's yearly notices as the package chinesecalendar 1.11.0 (PyPI, MIT) has them; the notices'
/// own texts were not read, so none is cited. `scripts/calendar-year` prints a year as it stands here. The Spring Festival
/// of 2020 has its extension to 2 February; local suspensions of work are not in it.
enum CalendarYears {
    static let builtIn: [CalendarYear] = tables.map(\.calendarYear)

    static let source = Phrase(
        "国务院办公厅历年放假通知所定，取自 chinesecalendar 1.11.0", "the yearly notices, taken from chinesecalendar 1.11.0")

    /// Month and day, `0122-0128` for all days of a span; several are parted by a space.
    struct Table {
        let year: Int
        let off: KeyValuePairs<Festival, String>
        let worked: KeyValuePairs<Festival, String>

        init(_ year: Int, off: KeyValuePairs<Festival, String>, worked: KeyValuePairs<Festival, String>) {
            (self.year, self.off, self.worked) = (year, off, worked)
        }
    }

    static let tables: [Table] = [
        Table(
            2004,
            off: [.newYear: "0101", .spring: "0122-0128", .labour: "0501-0507", .national: "1001-1007"],
            worked: [.spring: "0117-0118", .labour: "0508-0509", .national: "1009-1010"]),
        Table(
            2005,
            off: [.newYear: "0101-0103", .spring: "0209-0215", .labour: "0501-0507", .national: "1001-1007"],
            worked: [.spring: "0205-0206", .labour: "0430 0508", .national: "1008-1009"]),
        Table(
            2006,
            off: [.newYear: "0101-0103", .spring: "0129-0204", .labour: "0501-0507", .national: "1001-1007"],
            worked: [
                .newYear: "1230-1231", .spring: "0128 0205", .labour: "0429-0430", .national: "0930 1008",
            ]),
        Table(
            2007,
            off: [
                .newYear: "0101-0103 1230-1231", .spring: "0218-0224", .labour: "0501-0507", .national: "1001-1007",
            ],
            worked: [.newYear: "1229", .spring: "0217 0225", .labour: "0428-0429", .national: "0929-0930"]),
        Table(
            2008,
            off: [
                .newYear: "0101", .spring: "0206-0212", .tomb: "0404-0406", .labour: "0501-0503",
                .dragon: "0607-0609", .national: "0929-1005", .autumn: "0913-0915",
            ],
            worked: [.spring: "0202-0203", .labour: "0504", .national: "0927-0928"]),
        Table(
            2009,
            off: [
                .newYear: "0101-0103", .spring: "0125-0131", .tomb: "0404-0406", .labour: "0501-0503",
                .dragon: "0528-0530", .national: "1001-1002 1004-1008", .autumn: "1003",
            ],
            worked: [.newYear: "0104", .spring: "0124 0201", .dragon: "0531", .national: "0927 1010"]),
        Table(
            2010,
            off: [
                .newYear: "0101-0103", .spring: "0213-0219", .tomb: "0403-0405", .labour: "0501-0503",
                .dragon: "0614-0616", .national: "1001-1007", .autumn: "0922-0924",
            ],
            worked: [.spring: "0220-0221", .dragon: "0612-0613", .national: "0926 1009", .autumn: "0919 0925"]),
        Table(
            2011,
            off: [
                .newYear: "0101-0103", .spring: "0202-0208", .tomb: "0403-0405", .labour: "0430-0502",
                .dragon: "0604 0606", .national: "1001-1007", .autumn: "0910-0912",
            ],
            worked: [.newYear: "1231", .spring: "0130 0212", .tomb: "0402", .national: "1008-1009"]),
        Table(
            2012,
            off: [
                .newYear: "0101-0103", .spring: "0122-0128", .tomb: "0402-0404", .labour: "0429-0501",
                .dragon: "0622 0624", .national: "1001-1007", .autumn: "0930",
            ],
            worked: [.spring: "0121 0129", .tomb: "0331-0401", .labour: "0428", .national: "0929"]),
        Table(
            2013,
            off: [
                .newYear: "0101-0103", .spring: "0209-0215", .tomb: "0404-0406", .labour: "0429-0501",
                .dragon: "0610-0612", .national: "1001-1007", .autumn: "0919-0921",
            ],
            worked: [
                .newYear: "0105-0106", .spring: "0216-0217", .tomb: "0407", .labour: "0427-0428",
                .dragon: "0608-0609", .national: "0929 1012", .autumn: "0922",
            ]),
        Table(
            2014,
            off: [
                .newYear: "0101", .spring: "0131-0206", .tomb: "0405-0407", .labour: "0501-0503",
                .dragon: "0602", .national: "1001-1007", .autumn: "0908",
            ],
            worked: [.spring: "0126 0208", .labour: "0504", .national: "0928 1011"]),
        Table(
            2015,
            off: [
                .newYear: "0101-0103", .spring: "0218-0224", .tomb: "0405-0406", .labour: "0501",
                .dragon: "0620 0622", .national: "1001-1007", .autumn: "0927", .victory: "0903-0904",
            ],
            worked: [.newYear: "0104", .spring: "0215 0228", .national: "1010", .victory: "0906"]),
        Table(
            2016,
            off: [
                .newYear: "0101", .spring: "0207-0213", .tomb: "0404", .labour: "0501-0502",
                .dragon: "0609-0611", .national: "1001-1007", .autumn: "0915-0917",
            ],
            worked: [.spring: "0206 0214", .dragon: "0612", .national: "1008-1009", .autumn: "0918"]),
        Table(
            2017,
            off: [
                .newYear: "0101-0102", .spring: "0127-0202", .tomb: "0402-0404", .labour: "0501",
                .dragon: "0528-0530", .national: "1001-1003 1005-1008", .autumn: "1004",
            ],
            worked: [.spring: "0122 0204", .tomb: "0401", .dragon: "0527", .national: "0930"]),
        Table(
            2018,
            off: [
                .newYear: "0101 1230-1231", .spring: "0215-0221", .tomb: "0405-0407", .labour: "0429-0501",
                .dragon: "0618", .national: "1001-1007", .autumn: "0924",
            ],
            worked: [
                .newYear: "1229", .spring: "0211 0224", .tomb: "0408", .labour: "0428",
                .national: "0929-0930",
            ]),
        Table(
            2019,
            off: [
                .newYear: "0101", .spring: "0204-0210", .tomb: "0405-0407", .labour: "0501-0504",
                .dragon: "0607-0609", .national: "1001-1007", .autumn: "0913-0915",
            ],
            worked: [.spring: "0202-0203", .labour: "0428 0505", .national: "0929 1012"]),
        Table(
            2020,
            off: [
                .newYear: "0101", .spring: "0124-0202", .tomb: "0404-0406", .labour: "0501-0505",
                .dragon: "0625-0627", .national: "1001-1008",
            ],
            worked: [.spring: "0119", .labour: "0426 0509", .dragon: "0628", .national: "0927 1010"]),
        Table(
            2021,
            off: [
                .newYear: "0101-0103", .spring: "0211-0217", .tomb: "0403-0405", .labour: "0501-0505",
                .dragon: "0612-0614", .national: "1001-1007", .autumn: "0919-0921",
            ],
            worked: [.spring: "0207 0220", .labour: "0425 0508", .national: "0926 1009", .autumn: "0918"]),
        Table(
            2022,
            off: [
                .newYear: "0101-0103 1231", .spring: "0131-0206", .tomb: "0403-0405", .labour: "0430-0504",
                .dragon: "0603-0605", .national: "1001-1007", .autumn: "0910-0912",
            ],
            worked: [.spring: "0129-0130", .tomb: "0402", .labour: "0424 0507", .national: "1008-1009"]),
        Table(
            2023,
            off: [
                .newYear: "0101-0102 1230-1231", .spring: "0121-0127", .tomb: "0405", .labour: "0429-0503",
                .dragon: "0622-0624", .national: "0930-1006", .autumn: "0929",
            ],
            worked: [.spring: "0128-0129", .labour: "0423 0506", .dragon: "0625", .national: "1007-1008"]),
        Table(
            2024,
            off: [
                .newYear: "0101", .spring: "0210-0217", .tomb: "0404-0406", .labour: "0501-0505",
                .dragon: "0610", .national: "1001-1007", .autumn: "0915-0917",
            ],
            worked: [
                .spring: "0204 0218", .tomb: "0407", .labour: "0428 0511", .national: "0929 1012",
                .autumn: "0914",
            ]),
        Table(
            2025,
            off: [
                .newYear: "0101", .spring: "0128-0204", .tomb: "0404-0406", .labour: "0501-0505",
                .dragon: "0531-0602", .national: "1001-1005 1007-1008", .autumn: "1006",
            ],
            worked: [.spring: "0126 0208", .labour: "0427", .national: "0928 1011"]),
        Table(
            2026,
            off: [
                .newYear: "0101-0103", .spring: "0215-0223", .tomb: "0404-0406", .labour: "0501-0505",
                .dragon: "0619-0621", .national: "1001-1007", .autumn: "0925-0927",
            ],
            worked: [.newYear: "0104", .spring: "0214 0228", .labour: "0509", .national: "0920 1010"]),
    ]
}
