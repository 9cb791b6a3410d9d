import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP1

/// A connection: bytes are counted, decoded as HTTP/1.1 and answered by `PageHandler`, all on the thread that read them.
///
/// Nothing here waits in an asynchronous stream of requests: such a stream must be taken up by someone once it is made,
/// and a connection that is accepted while the server ends is taken up by nobody.
struct SiteChannel: ServerChildChannel {
    struct Connection: ServerChildChannelValue {
        let channel: any Channel
    }

    let site: Site

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Connection> {
        channel.eventLoop.makeCompletedFuture {
            let (pipeline, limits) = (channel.pipeline.syncOperations, site.limits)
            var sizes = NIOHTTPDecoderLimitConfiguration()
            sizes.maxHeaderFieldSize = limits.requestBytes / 4
            sizes.maxHeaderListSize = limits.requestBytes / 2
            sizes.maxHeaderFieldCount = limits.headerFields
            let budget = ByteBudget(most: limits.requestBytes)
            try pipeline.addHandler(budget)
            try pipeline.addHandler(
                ByteToMessageHandler(HTTPRequestDecoder(leftOverBytesStrategy: .dropBytes, limitConfiguration: sizes)))
            try pipeline.addHandler(PageHandler(site, budget))
            return Connection(channel: channel)
        }
    }

    func handle(value: Connection, logger: Logger) async { try? await value.channel.closeFuture.get() }
}
