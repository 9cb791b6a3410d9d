import NIOCore
import NIOHTTP1

/// Stands between the HTTP decoder and everything that thinks. A request for a page that is in memory is answered here,
/// on the thread that read it, with bytes made when the page was drawn; all others go on to the responder. Keeps one
/// client from taking more than its share: sizes, times, requests, answers not taken.
final class PageHandler: ChannelDuplexHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundIn = HTTPServerResponsePart
    typealias OutboundOut = HTTPServerResponsePart

    /// A request that the responder has and has not answered.
    private struct Passed {
        let method: String
        let keepsAlive: Bool
    }

    let site: Site
    private let budget: ByteBudget
    private var phase: ConnectionPhase
    /// Stands before the encoder, so what it writes is sent as it is.
    private var wire: ChannelHandlerContext?
    private var passed: [Passed] = []
    private var isBodyPassing = false
    private var isSwallowing = false
    private var isClosing = false
    private var isEnding = false
    private var isDeaf = false
    private var isInputClosed = false
    private var isHoldingRead = false
    private var answered = 0
    private var watch: RepeatedTask?

    init(_ site: Site, _ budget: ByteBudget) {
        (self.site, self.budget) = (site, budget)
        phase = ConnectionPhase(site.limits)
    }

    func handlerAdded(context: ChannelHandlerContext) {
        wire = try? context.pipeline.syncOperations.context(handlerType: HTTPResponseEncoder.self)
        site.metrics.add { $0.connections += 1 }
        let interval = ConnectionPhase.interval(site.limits)
        let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        watch = context.eventLoop.scheduleRepeatedTask(initialDelay: interval, delay: interval) { _ in
            let (handler, context) = bound.value
            handler.look(context)
        }
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        watch?.cancel()
        (watch, wire) = (nil, nil)
        site.metrics.add { $0.connections -= 1 }
    }

    // MARK: - What comes in

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if isClosing || isDeaf { return }
        switch unwrapInboundIn(data) {
        case .head(let head): begin(head, data, context)
        case .body: if !isSwallowing { context.fireChannelRead(data) }
        case .end:
            budget.begin()
            if isSwallowing {
                isSwallowing = false
                phase.turn(to: .idle)
            } else {
                isBodyPassing = false
                context.fireChannelRead(data)
            }
        }
    }

    private func begin(_ head: HTTPRequestHead, _ data: NIOAny, _ context: ChannelHandlerContext) {
        budget.begin()
        guard RequestSense.isSound(head) else { return refuse(head.version.major == 1 ? 400 : 505, context) }
        answered += 1
        let keepsAlive = RequestSense.keepsAlive(head) && answered < site.limits.requestsPerConnection && !isEnding
        if passed.isEmpty, RequestSense.isReading(head), let page = site.immediate(head.uri) {
            return answer(head, with: page, keepsAlive, context)
        }
        passed.append(Passed(method: head.method.rawValue, keepsAlive: keepsAlive))
        isBodyPassing = true
        phase.turn(to: .answering)
        context.fireChannelRead(data)
    }

    private func answer(
        _ head: HTTPRequestHead, with page: KeptPage, _ keepsAlive: Bool, _ context: ChannelHandlerContext
    ) {
        let begun = NIODeadline.now()
        let form = page.form(
            acceptEncoding: head.headers.first(name: "accept-encoding"),
            ifNoneMatch: head.headers.first(name: "if-none-match"))
        send(form, isHead: head.method == .HEAD, keepsAlive, context)
        isSwallowing = true
        let took = Int((NIODeadline.now() - begun).nanoseconds / 1000)
        site.metrics.add { $0.kept += 1 }
        site.note(head.method.rawValue, page.label, form.status, microseconds: took)
        if !keepsAlive { finish(context) }
    }

    /// Past the encoder: these bytes are whole already.
    private func send(_ form: KeptPage.Form, isHead: Bool, _ keepsAlive: Bool, _ context: ChannelHandlerContext) {
        var start = form.head
        start.writeString("date: \(site.date.now)\r\n\(keepsAlive ? "" : "connection: close\r\n")\r\n")
        wire?.write(NIOAny(start), promise: nil)
        if !isHead, form.body.readableBytes > 0 { wire?.write(NIOAny(form.body), promise: nil) }
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        context.flush()
        if !isClosing, passed.isEmpty, budget.count > 0 { phase.turn(to: .arriving) }
        context.fireChannelReadComplete()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        switch error {
        case is ByteBudget.Exceeded: refuse(isBodyPassing ? 413 : 431, context)
        case HTTPParserError.headerOverflow: refuse(431, context)
        case is HTTPParserError: refuse(400, context)
        default: context.close(promise: nil)
        }
    }

    /// Says what is wrong, where nothing else is being said, and ends.
    private func refuse(_ status: Int, _ context: ChannelHandlerContext) {
        if isClosing || isDeaf { return }
        site.metrics.add { $0.refused += 1 }
        if !passed.isEmpty {
            // What was asked before is still answered, and is the last answer.
            (isEnding, isDeaf) = (true, true)
            return
        }
        if !isSwallowing {
            let form = site.refusal(status).form(acceptEncoding: nil, ifNoneMatch: nil)
            send(form, isHead: false, false, context)
            site.note("-", "{refused}", form.status, microseconds: 0)
        }
        finish(context)
    }

    // MARK: - What goes out

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch unwrapOutboundIn(data) {
        case .head(var head):
            if isEnding || passed.first?.keepsAlive == false {
                head.headers.replaceOrAdd(name: "connection", value: "close")
            }
            context.write(wrapOutboundOut(.head(head)), promise: promise)
        case .body: context.write(data, promise: promise)
        case .end:
            context.write(data, promise: promise)
            let keepsAlive = passed.isEmpty ? false : passed.removeFirst().keepsAlive
            if !keepsAlive || (isEnding && passed.isEmpty) || isBodyPassing { return finish(context) }
            if passed.isEmpty { phase.turn(to: .idle) }
        }
    }

    /// Sends what is written, then nothing more; what still arrives is dropped for a moment, so that the client can
    /// read the answer before the connection is gone (RFC 9112, section 9.6).
    private func finish(_ context: ChannelHandlerContext) {
        if isClosing { return }
        isClosing = true
        phase.turn(to: .lingering)
        let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        let sent = context.eventLoop.makePromise(of: Void.self)
        wire?.writeAndFlush(NIOAny(ByteBuffer()), promise: sent)
        sent.futureResult.whenComplete { _ in
            let (handler, context) = bound.value
            context.close(mode: handler.isInputClosed ? .all : .output, promise: nil)
        }
    }

    func read(context: ChannelHandlerContext) {
        // While the client takes nothing, nothing more is read from it.
        if context.channel.isWritable { context.read() } else { isHoldingRead = true }
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        if context.channel.isWritable, isHoldingRead {
            isHoldingRead = false
            context.read()
        }
        context.fireChannelWritabilityChanged()
    }

    // MARK: - How it ends

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        switch event {
        case is ChannelShouldQuiesceEvent:
            isEnding = true
            if passed.isEmpty { finish(context) }
        case ChannelEvent.inputClosed where isClosing: context.close(promise: nil)
        case ChannelEvent.inputClosed where passed.isEmpty:
            // The client will ask nothing more; it still gets what it asked for.
            isInputClosed = true
            finish(context)
        default: context.fireUserInboundEventTriggered(event)
        }
    }

    private func look(_ context: ChannelHandlerContext) {
        let unsent = (try? context.channel.syncOptions?.getOption(.bufferedWritableBytes)) ?? 0
        guard phase.isOver(unsentBytes: unsent, isBodyArriving: isBodyPassing) else { return }
        if phase.step != .idle || unsent > 0, !isClosing { site.metrics.add { $0.refused += 1 } }
        context.close(promise: nil)
    }
}
