import Basics
import LegalClocks
import Markup
import Operations
import Procedures

/// What was entered into a form of a case, looked at whole: everything that is wrong is told at once.
struct CaseEntries {
    private let form: SentForm
    private let language: Language

    init(_ form: SentForm, _ language: Language) { (self.form, self.language) = (form, language) }

    /// Of the fields that were asked for, and no others: what else a form brings counts for nothing.
    func values(of fields: [CaseField]) -> [String: String] {
        var values: [String: String] = [:]
        for field in fields where field.type != .file { values[field.id] = form[field.id] }
        return values
    }

    /// Of those fields, too.
    func files(of fields: [CaseField]) -> [CaseFiles.Upload] {
        CaseActs.uploads(form, prefix: "").filter { upload in
            fields.contains { $0.id == upload.field && $0.type == .file }
        }
    }

    func problems(needed: [CaseField], taken: [CaseField], _ procedure: Procedure) -> [CaseForm.Problem] {
        let missing = needed.filter { $0.type == .file ? form.file($0.id) == nil : form[$0.id] == nil }.map { field in
            CaseForm.Problem(
                field: field.id, text: CaseFormWords.missing(label(field), isChoice: field.type == .choice, language))
        }
        let wrong = (needed + taken).compactMap { field in
            form[field.id].flatMap { problem($0, field, procedure) }.map {
                CaseForm.Problem(field: field.id, text: $0)
            }
        }
        return missing + wrong
    }

    private func label(_ field: CaseField) -> String {
        language == .chinese ? field.label.chinese : field.label.english
    }

    private func problem(_ value: String, _ field: CaseField, _ procedure: Procedure) -> String? {
        switch field.type {
        case .choice:
            let isKnown = procedure.choices(of: field).contains { $0.id == value }
            return isKnown ? nil : CaseFormWords.missing(label(field), isChoice: true, language)
        case .date: return LocalDate(value) == nil ? CaseFormWords.badDate(label(field), language) : nil
        case .number:
            guard let number = Int(value), number >= 0 else {
                return CaseFormWords.badNumber(label(field), most: nil, language)
            }
            guard let most = field.most, number > most else { return nil }
            return CaseFormWords.badNumber(label(field), most: most, language)
        default:
            let most = field.type == .longtext ? CaseLengths.long : CaseLengths.line
            return value.unicodeScalars.count > most ? CaseFormWords.tooLong(label(field), most, language) : nil
        }
    }
}
