import Basics

/// Governments, units and accounts.
enum PlaceFold {
    static func rows(_ event: FoldedEvent, _ state: some LedgerState) throws -> [any LedgerRow] {
        let id = try event.subjectID
        switch event.verb {
        case .governmentOpened:
            return [JurisdictionRow(slug: id, name: try event.text("name"), division: event.data["division"]?.string)]
        case .unitAdded:
            guard let kind = UnitRow.Kind(rawValue: try event.text("kind")) else { throw event.fault("unknown kind") }
            return [
                UnitRow(
                    id: id, name: try event.text("name"), kind: kind, parent: event.data["parent"]?.string,
                    position: try event.integer("position"))
            ]
        case .unitChanged:
            var unit = try event.found(try state.row(UnitRow.self, [.text(id)]))
            if let name = event.data["name"]?.string { unit.name = name }
            if let position = event.data["position"]?.integer { unit.position = position }
            if let parent = event.data["parent"] { unit.parent = parent.string }
            if let isActive = event.data["is_active"]?.bool { unit.isActive = isActive }
            return [unit]
        case .accountAdded:
            guard let role = Role(rawValue: try event.text("role")) else { throw event.fault("unknown role") }
            return [AccountRow(id: id, unit: try event.text("unit"), role: role, event: event.id)]
        default:
            var account = try event.found(try state.row(AccountRow.self, [.text(id)]))
            if let unit = event.data["unit"]?.string { account.unit = unit }
            if let role = event.data["role"]?.string.flatMap({ Role(rawValue: $0) }) { account.role = role }
            if let isActive = event.data["is_active"]?.bool { account.isActive = isActive }
            return [account]
        }
    }
}
