import CKernel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

extension Doctor {
    /// What `doctor` asks of the machine; a test answers for it.
    public struct Surroundings: Sendable {
        /// Bytes free at a path; nil where the system does not say.
        let freeBytes: @Sendable (String) -> Int?
        /// Whether the kernel says that something keeps its clock right; nil where it does not say.
        let isClockKept: @Sendable () -> Bool?

        init(freeBytes: @escaping @Sendable (String) -> Int?, isClockKept: @escaping @Sendable () -> Bool?) {
            (self.freeBytes, self.isClockKept) = (freeBytes, isClockKept)
        }

        public static let machine = Surroundings(
            freeBytes: { DurableFile.freeBytes($0) },
            isClockKept: {
                // Asks and sets nothing: `modes` is 0.
                var clock = timex()
                #if canImport(Glibc)
                    let state = adjtimex(&clock)
                #else
                    let state = ntp_adjtime(&clock)
                #endif
                return state < 0 ? nil : state != TIME_ERROR
            })
    }
}
