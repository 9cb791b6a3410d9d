import HTTPTypes
import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP1
import NIOHTTPTypes
import NIOHTTPTypesHTTP1

/// A connection: the HTTP decoder, our own handler with what is in memory, then Hummingbird's responder for the rest.
struct SiteChannel: HTTPChannelHandler {
    typealias Value = NIOAsyncChannel<HTTPRequestPart, HTTPResponsePart>

    let responder: Responder
    let site: Site

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
        channel.eventLoop.makeCompletedFuture {
            let (pipeline, limits) = (channel.pipeline.syncOperations, site.limits)
            var decoder = NIOHTTPDecoderLimitConfiguration()
            decoder.maxHeaderFieldSize = limits.requestBytes / 4
            decoder.maxHeaderListSize = limits.requestBytes / 2
            decoder.maxHeaderFieldCount = limits.headerFields
            let budget = ByteBudget(most: limits.requestBytes)
            try pipeline.addHandler(budget)
            try pipeline.configureHTTPServerPipeline(
                withPipeliningAssistance: false, withErrorHandling: false, withOutboundHeaderValidation: false,
                withEncoderConfiguration: .init(), withDecoderLimitConfiguration: decoder)
            try pipeline.addHandler(PageHandler(site, budget))
            try pipeline.addHandler(HTTP1ToHTTPServerCodec(secure: false))
            return try NIOAsyncChannel(
                wrappingChannelSynchronously: channel, configuration: .init(isOutboundHalfClosureEnabled: true))
        }
    }

    func handle(value: Value, logger: Logger) async { await handleHTTP(asyncChannel: value, logger: logger) }

    /// Answers what is not in memory.
    static func responder(_ site: Site) -> Responder {
        { request, writer, _ in
            let begun = ContinuousClock.now
            let fields = request.headers
            let hasBody = fields.contains(.transferEncoding) || (fields[.contentLength].map { $0 != "0" } ?? false)
            var uri = request.head.path ?? "/"
            if uri.isEmpty { uri = "/" }
            let method = request.method.rawValue
            let page = await site.answer(method, uri, hasBody: hasBody)
            let form = page.form(acceptEncoding: fields[.acceptEncoding], ifNoneMatch: fields[.ifNoneMatch])
            var head = HTTPResponse(status: .init(code: form.status))
            for (name, value) in form.fields {
                if let name = HTTPField.Name(name) { head.headerFields.append(HTTPField(name: name, value: value)) }
            }
            head.headerFields[.date] = site.date.now
            if hasBody { head.headerFields[.connection] = "close" }
            let body = request.method == .head ? ByteBuffer() : form.body
            try await writer.write(response: head, body: ResponseBody(byteBuffer: body))
            site.note(method, page.label, form.status, microseconds: (ContinuousClock.now - begun).microseconds)
        }
    }
}
