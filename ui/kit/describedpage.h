// What every page of a described value has in common, so that one costs a field list, a column list and an
// inspector.
#pragma once

#include <algorithm>
#include <utility>

#include "models/core/valuetable.h"
#include "ui/kit/fieldsections.h"

namespace Calends {

// "1 booking", "12,480 bookings"; `many` holds %1.
std::function<QString(int)> countedBy(const QString &one, const QString &many);

// A summary of those sections that hold something, then everything the value has.
template <typename T>
InspectorContent inspectionOf(const T &value, InspectorContent head, const QList<InspectorSection> &sections)
{
    InspectorTab summary{summaryTitle(), {}};
    std::copy_if(sections.cbegin(), sections.cend(), std::back_inserter(summary.sections),
        [](const InspectorSection &section) {
            return !section.lines.isEmpty() || section.form == InspectorSection::Form::Finding;
        });
    head.tabs = {summary};
    head.tabs += fieldTabs(value);
    return head;
}

// The inspector of any row of a table, which outlives the page: what `inspect` says of its value, or the row
// as sent when it could not be read; nothing when it is gone.
template <typename T>
std::function<InspectorContent(const QString &)> inspectorOf(
    const ValueTable<T> &table, std::function<InspectorContent(const T &)> inspect)
{
    return [&table, inspect = std::move(inspect)](const QString &id) {
        if (const T *const value = table.find(id))
            return withoutSecrets(inspect(*value));
        const Unreadable *const unreadable = table.unreadable(id);
        return unreadable ? withoutSecrets(unreadableContent(id, unreadable->reason, unreadable->raw))
                          : InspectorContent();
    };
}

} // namespace Calends
