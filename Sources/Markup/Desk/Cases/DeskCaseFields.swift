import Procedures

/// What is written down of a case, as far as the asker may read it.
struct DeskCaseFields {
    let view: CaseDeskView
    let context: DeskContext

    func write(to html: inout HTMLWriter) {
        html.element("section", .named("aria-labelledby", "fields-h")) { html in
            html.element("h2", .id("fields-h"), text: context.say(CaseDeskWord.fields))
            let shown = view.procedure.fields.filter { view.values[$0.id]?.isEmpty == false || !files(of: $0).isEmpty }
            if shown.isEmpty, view.gone.isEmpty {
                html.element("p", .class("none"), text: context.say(CaseDeskWord.noFields))
            }
            html.element("dl", .class("pairs")) { html in
                for field in shown {
                    html.element("div") { html in
                        html.element("dt") { html in
                            html.text(context.say(field.label))
                            mark(field, &html)
                        }
                        if let value = view.values[field.id], !value.isEmpty {
                            html.element("dd", .class("said"), text: view.procedure.shown(value, of: field, context))
                        }
                        for file in files(of: field) { self.file(file, &html) }
                    }
                }
            }
            GoneFields(gone: view.gone, procedure: view.procedure, context: context).write(to: &html)
            if view.hiddenCount > 0 {
                html.element(
                    "p", .class("quiet-line"), text: context.say(CaseDeskWord.hiddenFields, String(view.hiddenCount)))
            }
        }
    }

    private func files(of field: CaseField) -> [CaseAttachment] {
        field.type == .file ? view.state.attachments.filter { $0.field == field.id && isReadable($0) } : []
    }

    /// An erased file stays as an entry; one that the asker may not read is none for them.
    private func isReadable(_ file: CaseAttachment) -> Bool { view.readableFiles.contains(file.number) }

    private func file(_ file: CaseAttachment, _ html: inout HTMLWriter) {
        html.element("dd") { html in
            guard let name = view.files[file.number] else {
                return html.element("span", .class("quietly"), text: context.say(CaseDeskWord.erasedFile))
            }
            html.element(
                "a", .to(context.at("cases", view.line.id, "files", String(file.number))),
                text: "\(name) · \(EvidenceList.size(file.size))")
        }
    }

    private func mark(_ field: CaseField, _ html: inout HTMLWriter) {
        let word: Pair? =
            switch field.access {
            case .sealed: CaseDeskWord.sealedMark
            case .staff: CaseDeskWord.internalMark
            case .everyone: nil
            }
        guard let word else { return }
        html.literal(" ")
        html.element("span", .class("internal"), text: context.say(word))
    }
}
