#include "ui/kit/filedialog.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

// Below a device no folder can be made, by whoever.
constexpr QLatin1StringView Nowhere("/dev/null/calends");

void keepSettingsIn(const QString &folder)
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder);
}

} // namespace

// Qt writes in the destructor of its own part, which comes next; destroyed() comes after it.
FileDialog::~FileDialog()
{
    const QString usual
        = QFileInfo(QSettings(QSettings::UserScope, u"QtProject"_s).fileName()).absolutePath();
    connect(this, &QObject::destroyed, qApp, [usual] { keepSettingsIn(usual); });
    keepSettingsIn(Nowhere);
}

} // namespace Calends
