#include "ui/kit/inspectorcontent.h"

namespace Calends {

InspectorSection &InspectorSection::line(const QString &label, const QString &value)
{
    if (!value.isEmpty())
        lines.append({.label = label, .value = value});
    return *this;
}

InspectorSection &InspectorSection::id(const QString &label, const QString &value)
{
    if (!value.isEmpty())
        lines.append({.label = label, .value = value, .isId = true, .isPersonal = value.contains(u'@')});
    return *this;
}

InspectorSection &InspectorSection::link(const QString &label, const QString &value, const Place &place)
{
    if (!value.isEmpty())
        lines.append({.label = label, .value = value, .link = place});
    return *this;
}

} // namespace Calends
