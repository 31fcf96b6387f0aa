#include "tests/bench/figure.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Calends::Bench {

void record(const Figure &figure)
{
    if (!(figure.reference > 0))
        qFatal("%s: nothing to set beside it", figure.name);
    const double ratio = figure.value / figure.reference;
    QTextStream out(stdout);
    out << "figure: " << figure.name << ' ' << figure.value << ' ' << figure.unit << ", " << figure.against
        << ' ' << figure.reference << ' ' << figure.unit << ", ratio " << ratio;
    if (figure.bound)
        out << ", wanted at most " << *figure.bound;
    out << '\n';
    QFile file(qEnvironmentVariable("CALENDS_FIGURES"));
    if (file.fileName().isEmpty() || !file.open(QIODevice::WriteOnly | QIODevice::Append))
        return;
    QJsonObject line{{u"name"_s, QLatin1StringView(figure.name)}, {u"value"_s, figure.value},
        {u"unit"_s, QLatin1StringView(figure.unit)}, {u"against"_s, QLatin1StringView(figure.against)},
        {u"reference"_s, figure.reference}, {u"ratio"_s, ratio}};
    if (figure.bound)
        line.insert(u"bound"_s, *figure.bound);
    file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
}

double median(int runs, const std::function<double()> &run)
{
    std::vector<double> values;
    values.reserve(size_t(runs));
    for (int i = 0; i < runs; ++i)
        values.push_back(run());
    return median(std::move(values));
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.front() < 0 ? values.front() : values[values.size() / 2];
}

double medianMs(int runs, const std::function<void()> &work)
{
    return median(runs, [&work] {
        QElapsedTimer timer;
        timer.start();
        work();
        return double(timer.nsecsElapsed()) / 1e6;
    });
}

} // namespace Calends::Bench
