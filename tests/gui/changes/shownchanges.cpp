#include "tests/gui/changes/shownchanges.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QProgressBar>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

template <typename Matches>
QAbstractButton *firstShown(const QWidget &widget, const Matches &matches)
{
    const QList<QAbstractButton *> buttons = widget.findChildren<QAbstractButton *>();
    const auto found = std::find_if(buttons.cbegin(), buttons.cend(), [&](const QAbstractButton *candidate) {
        return candidate->isVisibleTo(&widget) && matches(candidate->text());
    });
    return found == buttons.cend() ? nullptr : *found;
}

} // namespace

QAbstractButton *shownButtonLike(const QWidget &widget, const QString &beginning)
{
    return firstShown(widget, [&beginning](const QString &text) { return text.startsWith(beginning); });
}

QAbstractButton *shownButton(const QWidget &widget, const QString &text)
{
    return firstShown(widget, [&text](const QString &each) { return each == text; });
}

QStringList badlyNamed(const QWidget &widget)
{
    QStringList bad;
    QStringList names;
    const QList<QWidget *> all = widget.findChildren<QWidget *>();
    for (const QWidget *const each : all) {
        const bool isControl = qobject_cast<const QAbstractButton *>(each)
            || qobject_cast<const QLineEdit *>(each) || qobject_cast<const QProgressBar *>(each)
            || qobject_cast<const QAbstractItemView *>(each);
        const bool isOwn = !each->objectName().startsWith("qt_"_L1) && !each->inherits("QTableCornerButton")
            && !qobject_cast<const QAbstractItemView *>(each->parentWidget())
            && !qobject_cast<const QLineEdit *>(each->parentWidget());
        if (!isControl || !isOwn || !each->isVisibleTo(&widget))
            continue;
        const auto *const button = qobject_cast<const QAbstractButton *>(each);
        const QString name
            = each->accessibleName().isEmpty() && button ? button->text() : each->accessibleName();
        if (name.isEmpty() || names.contains(name))
            bad.append(QString::fromLatin1(each->metaObject()->className()) + u": "_s + name);
        names.append(name);
    }
    return bad;
}

QImage picture(QWidget &widget, const QString &name, const QSize &size)
{
    widget.resize(size);
    widget.show();
    QCoreApplication::processEvents();
    QImage image = widget.grab().toImage();
    const QString folder = qEnvironmentVariable("CALENDS_PICTURES");
    if (!folder.isEmpty())
        image.save(folder + u'/' + name + u".png"_s);
    return image;
}

} // namespace Calends
