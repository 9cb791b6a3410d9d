import NIOCore
import NIOHTTP1

/// Answers the requests of one connection, in their order. A page that is in memory is sent at once, with bytes made when
/// it was drawn; anything else is asked of the site, and the connection's other requests wait for it. Keeps one client
/// from taking more than its share: sizes, times, requests, answers not taken.
final class PageHandler: ChannelDuplexHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    /// Questions that may wait behind one that is being answered; then nothing more is read.
    private static let mostWaiting = 16

    private let site: Site
    private let budget: ByteBudget
    private var phase: ConnectionPhase
    /// In order; the first is being answered.
    private var asked: Questions
    private var isBodyArriving = false
    private var isDeaf = false
    private var isClosing = false
    private var isEnding = false
    private var isGone = false
    private var isInputClosed = false
    private var isHoldingRead = false
    private var answered = 0
    private var watch: RepeatedTask?

    init(_ site: Site, _ budget: ByteBudget) {
        (self.site, self.budget, asked) = (site, budget, Questions())
        phase = ConnectionPhase(site.limits)
    }

    func handlerAdded(context: ChannelHandlerContext) {
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
        (watch, isGone) = (nil, true)
        asked.removeAll()
        site.metrics.add { $0.connections -= 1 }
    }

    // MARK: - Questions

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if isClosing || isDeaf { return }
        switch unwrapInboundIn(data) {
        case .head(let head): begin(head, context)
        case .body(var bytes): take(&bytes)
        case .end: endBody(context)
        }
    }

    private func take(_ bytes: inout ByteBuffer) {
        if asked.take(&bytes) { phase.took() }
    }

    private func endBody(_ context: ChannelHandlerContext) {
        budget.begin()
        isBodyArriving = false
        if asked.complete(), asked.count == 1 { answerNext(context) }
        if asked.isEmpty { phase.turn(to: .idle) }
    }

    private func begin(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
        budget.begin()
        guard RequestSense.isSound(head) else { return refuse(head.version.major == 1 ? 400 : 505, context) }
        answered += 1
        let keepsAlive = RequestSense.keepsAlive(head) && answered < site.limits.requestsPerConnection
        switch site.admission(head) {
        case .none: wait(for: head, keepsAlive, context)
        case .busy: refuse(503, context)
        case .tooLarge: refuse(413, context)
        case .taken(let most, let slot):
            isBodyArriving = true
            budget.allow(most + site.limits.requestBytes)
            phase.turn(to: .uploading)
            asked.append(
                Question(head: head, keepsAlive: keepsAlive, body: ByteBuffer(), isWhole: false, slot: slot))
            if asked.count == 1, RequestSense.asksFirst(head) { invite(context) }
        }
    }

    private func wait(for head: HTTPRequestHead, _ keepsAlive: Bool, _ context: ChannelHandlerContext) {
        isBodyArriving = true
        asked.append(Question(head: head, keepsAlive: keepsAlive, body: nil, isWhole: true, slot: nil))
        if asked.count == 1 { answerNext(context) }
    }

    /// RFC 9110, section 10.1.1.
    private func invite(_ context: ChannelHandlerContext) {
        context.writeAndFlush(
            wrapOutboundOut(ByteBuffer(string: "HTTP/1.1 100 Continue\r\n\r\n")), promise: nil)
    }

    /// Answers what can be answered at once; the first that can't is asked of the site.
    private func answerNext(_ context: ChannelHandlerContext) {
        while let question = asked.first, !isClosing {
            if !question.isWhole { return phase.turn(to: .uploading) }
            guard RequestSense.isReading(question.head), let page = site.immediate(question.head.uri) else {
                phase.turn(to: .answering)
                return ask(question, context)
            }
            site.metrics.add { $0.kept += 1 }
            send(page, to: question, context)
        }
    }

    private func ask(_ question: Question, _ context: ChannelHandlerContext) {
        let (site, loop, head) = (site, context.eventLoop, question.head)
        let bound = NIOLoopBound((self, context), eventLoop: loop)
        let request = AskedRequest(
            method: head.method.rawValue, uri: head.uri, headers: head.headers, body: question.body,
            hasRefusedBody: question.refusesBody, peer: context.channel.remoteAddress?.ipAddress ?? "")
        Task {
            let page = await site.answer(request)
            loop.execute {
                let (handler, context) = bound.value
                handler.deliver(page, context)
            }
        }
    }

    private func deliver(_ page: KeptPage, _ context: ChannelHandlerContext) {
        guard !isGone, !isClosing, let question = asked.first else { return }
        send(page, to: question, context)
        answerNext(context)
        context.flush()
        if asked.isEmpty, !isClosing { phase.turn(to: .idle) }
        resumeReading(context)
    }

    // MARK: - Answers

    private func send(_ page: KeptPage, to question: Question, _ context: ChannelHandlerContext) {
        asked.removeFirst()
        let headers = question.head.headers
        let form = page.form(
            acceptEncoding: headers.first(name: "accept-encoding"), ifNoneMatch: headers.first(name: "if-none-match"))
        let isLast =
            !question.keepsAlive || question.refusesBody || ((isEnding || isInputClosed) && asked.isEmpty)
        write(form, isHead: question.head.method == .HEAD, isLast: isLast, context)
        let took = Int((NIODeadline.now() - question.begun).nanoseconds / 1000)
        site.note(question.head.method.rawValue, page.label, form.status, microseconds: took)
        if isLast { finish(context) }
    }

    private func write(_ form: KeptPage.Form, isHead: Bool, isLast: Bool, _ context: ChannelHandlerContext) {
        var start = form.head
        start.writeString("date: \(site.date.now)\r\n\(isLast ? "connection: close\r\n" : "")\r\n")
        context.write(wrapOutboundOut(start), promise: nil)
        if !isHead, form.body.readableBytes > 0 { context.write(wrapOutboundOut(form.body), promise: nil) }
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        context.flush()
        if !isClosing, asked.isEmpty, budget.count > 0 { phase.turn(to: .arriving) }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        switch error {
        case is ByteBudget.Exceeded: refuse(isBodyArriving ? 413 : 431, context)
        case HTTPParserError.headerOverflow: refuse(431, context)
        case is HTTPParserError: refuse(400, context)
        default: context.close(promise: nil)
        }
    }

    /// Says what is wrong and ends. What was asked before is answered first, and is then the last answer.
    private func refuse(_ status: Int, _ context: ChannelHandlerContext) {
        if isClosing || isDeaf { return }
        site.metrics.add { $0.refused += 1 }
        (isEnding, isDeaf) = (true, true)
        // What has not arrived whole will not.
        if asked.removeBroken() { isBodyArriving = false }
        if !asked.isEmpty { return }
        if !isBodyArriving {
            let form = site.refusal(status).form(acceptEncoding: nil, ifNoneMatch: nil)
            write(form, isHead: false, isLast: true, context)
            site.note("-", "{refused}", form.status, microseconds: 0)
        }
        finish(context)
    }

    /// Sends what is written, then nothing more; what still arrives is dropped for a moment, so that the client can
    /// read the answer before the connection is gone (RFC 9112, section 9.6).
    private func finish(_ context: ChannelHandlerContext) {
        if isClosing { return }
        isClosing = true
        asked.removeAll()
        phase.turn(to: .lingering)
        let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        let sent = context.eventLoop.makePromise(of: Void.self)
        context.writeAndFlush(wrapOutboundOut(ByteBuffer()), promise: sent)
        sent.futureResult.whenComplete { _ in
            let (handler, context) = bound.value
            if handler.isGone { return }
            context.close(mode: handler.isInputClosed ? .all : .output, promise: nil)
        }
    }

    // MARK: - How fast, and how it ends

    func read(context: ChannelHandlerContext) {
        // While the client takes nothing, or has asked enough, nothing more is read from it.
        if mayRead(context) { context.read() } else { isHoldingRead = true }
    }

    private func mayRead(_ context: ChannelHandlerContext) -> Bool {
        context.channel.isWritable && asked.count < Self.mostWaiting
    }

    private func resumeReading(_ context: ChannelHandlerContext) {
        guard isHoldingRead, mayRead(context) else { return }
        isHoldingRead = false
        context.read()
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) { resumeReading(context) }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        switch event {
        case is ChannelShouldQuiesceEvent:
            isEnding = true
            if asked.isEmpty { finish(context) }
        case ChannelEvent.inputClosed:
            // The client will ask nothing more; it still gets what it asked for.
            isInputClosed = true
            if isClosing { context.close(promise: nil) } else if asked.isEmpty { finish(context) }
        default: break
        }
    }

    private func look(_ context: ChannelHandlerContext) {
        let unsent = (try? context.channel.syncOptions?.getOption(.bufferedWritableBytes)) ?? 0
        guard phase.isOver(unsentBytes: unsent, isBodyArriving: isBodyArriving) else { return }
        if phase.step != .idle || unsent > 0, !isClosing { site.metrics.add { $0.refused += 1 } }
        context.close(promise: nil)
    }
}
