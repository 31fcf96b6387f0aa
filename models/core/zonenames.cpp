#include "models/core/zonenames.h"

#include <QTimeZone>

#include <algorithm>
#include <numeric>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

// "Europe/Berlin" and "europe / berlin" are one.
QString folded(const QString &name)
{
    QString plain;
    plain.reserve(name.size());
    const QString parted = name.normalized(QString::NormalizationForm_KD);
    for (const QChar letter : parted) {
        if (letter.isLetterOrNumber() || letter == u'/')
            plain.append(letter.toCaseFolded());
    }
    return plain;
}

QString cityIn(const QString &foldedName) { return foldedName.section(u'/', -1); }

// Letters to add, drop or replace; more than `most` is as good as endless.
int distance(const QString &a, const QString &b, int most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    std::vector<int> row(size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i) + 1;
        for (size_t j = 1; j < row.size(); ++j) {
            const int replaced = diagonal + (a.at(i) == b.at(qsizetype(j) - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

} // namespace

const QStringList &zoneNames()
{
    static const QStringList names = [] {
        QStringList found;
        const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
        found.reserve(ids.size());
        for (const QByteArray &id : ids) {
            if (id == "UTC" || !id.startsWith("UTC"))
                found.append(QString::fromUtf8(id));
        }
        return found;
    }();
    return names;
}

bool isZoneName(const QString &name) { return zoneNames().contains(name); }

QString nearestZone(const QString &typed)
{
    const QByteArray ofWindows = QTimeZone::windowsIdToDefaultIanaId(typed.trimmed().toUtf8());
    if (!ofWindows.isEmpty())
        return QString::fromUtf8(ofWindows);
    const QString wanted = folded(typed);
    if (wanted.isEmpty())
        return {};
    const bool isWhole = wanted.contains(u'/');
    QString nearest;
    int best = std::max(1, int(wanted.size()) / 3) + 1; // a third may be wrong
    for (const QString &name : zoneNames()) {
        const QString whole = folded(name);
        const int away = std::min(distance(wanted, isWhole ? whole : cityIn(whole), best),
            isWhole ? distance(cityIn(wanted), cityIn(whole), best) + 1 : best);
        if (away < best) {
            best = away;
            nearest = name;
        }
    }
    return nearest;
}

} // namespace Calends
