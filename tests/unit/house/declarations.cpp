#include "tests/unit/house/declarations.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

QStringList typesDefinedIn(const QString &source)
{
    static const QRegularExpression opened(u"^namespace(?: ([\\w:]+))? \\{$"_s);
    static const QRegularExpression defined(
        u"^(?:class|struct|union|enum|enum class) ((?:\\w+::)*\\w+)(?: final)?(?: ?:[^;{]*)?(?:\\s*\\{.*)?$"_s);
    QStringList spaces;
    QStringList found;
    const QStringList lines = source.split(u'\n');
    for (const QString &line : lines) {
        // What is inside of something is indented; most lines are.
        if (line.isEmpty() || line.startsWith(u' '))
            continue;
        if (const QRegularExpressionMatch match = opened.match(line); match.hasMatch())
            spaces.append(match.captured(1));
        else if (line.startsWith("} // namespace"_L1) && !spaces.isEmpty())
            spaces.removeLast();
        else if (const QRegularExpressionMatch type = defined.match(line);
                 type.hasMatch() && !spaces.contains(QString()))
            found.append((spaces + QStringList{type.captured(1)}).join("::"_L1));
    }
    return found;
}
