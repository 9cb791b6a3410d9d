extension Procedure {
    /// With a place's own words in the place of its labels. The definition, its digest and its rules stay as they are.
    ///
    /// - Parameters:
    ///   - labels: by the keys of `labels`.
    ///   - lists: by parameter; a choice that the definition has is renamed, any other is added behind. None is taken away:
    ///     cases may hold it.
    public func relabelled(
        _ labels: [String: Phrase], adding lists: [String: [CaseParameter.Choice]] = [:]
    ) -> Procedure {
        if labels.isEmpty, lists.isEmpty { return self }
        var other = self
        for index in other.parameters.indices {
            for choice in lists[other.parameters[index].id] ?? [] {
                if let known = other.parameters[index].choices.firstIndex(where: { $0.id == choice.id }) {
                    other.parameters[index].choices[known] = choice
                } else {
                    other.parameters[index].choices.append(choice)
                }
            }
        }
        other.eachLabel { key, label in if let own = labels[key] { label = own } }
        return other
    }

    /// Everything that a place may call by its own name: `procedure`, `state.handling`, `transition.reply`, `role.handler`,
    /// `field.title`, `output.letter`, `parameter.days`, `statistic.solved`; choices as `choice.lists.audit`.
    public var labels: [(key: String, label: Phrase)] {
        var (found, copy): ([(key: String, label: Phrase)], Procedure) = ([], self)
        copy.eachLabel { key, label in found.append((key, label)) }
        return found
    }

    private mutating func eachLabel(_ body: (String, inout Phrase) -> Void) {
        body("procedure", &name)
        for index in states.indices { body("state.\(states[index].id)", &states[index].label) }
        for index in transitions.indices { body("transition.\(transitions[index].id)", &transitions[index].label) }
        for index in roles.indices { body("role.\(roles[index].id)", &roles[index].label) }
        for index in outputs.indices { body("output.\(outputs[index].id)", &outputs[index].label) }
        for index in statistics.indices { body("statistic.\(statistics[index].id)", &statistics[index].label) }
        for index in fields.indices {
            let id = fields[index].id
            body("field.\(id)", &fields[index].label)
            for place in fields[index].choices.indices {
                body("choice.\(id).\(fields[index].choices[place].id)", &fields[index].choices[place].label)
            }
        }
        for index in parameters.indices {
            let id = parameters[index].id
            body("parameter.\(id)", &parameters[index].label)
            for place in parameters[index].choices.indices {
                body("choice.\(id).\(parameters[index].choices[place].id)", &parameters[index].choices[place].label)
            }
        }
    }
}
