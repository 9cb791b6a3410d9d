import NIOCore

/// Counts the bytes of the request that is arriving, before anything reads them, so that no head or body can grow
/// beyond what we take.
final class ByteBudget: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer

    struct Exceeded: Error {}

    private let most: Int
    private var allowed: Int
    private(set) var count = 0

    init(most: Int) { (self.most, allowed) = (most, most) }

    /// A request's head or end has been read: what comes now is counted anew.
    func begin() { (count, allowed) = (0, most) }

    /// The body that comes now may be so long.
    func allow(_ bytes: Int) { allowed = bytes }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        count += unwrapInboundIn(data).readableBytes
        context.fireChannelRead(data)
        if count > allowed { context.fireErrorCaught(Exceeded()) }
    }
}
