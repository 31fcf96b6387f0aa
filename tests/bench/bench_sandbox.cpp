// sandbox.start: how long the sandbox takes to its first answer with an account of full size; sandbox.pages:
// how long it takes for the page of a list, asked again and again, against nginx that has the same bytes as a
// file.
#include <QElapsedTimer>
#include <QTest>

#include "tests/bench/figure.h"
#include "tests/bench/programs.h"
#include "tests/bench/staticserver.h"
#include "tests/bench/userpages.h"
#include "tests/programs/sandboxprogram.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int People = 50'000;
constexpr int Bookings = 200'000;
constexpr double Wanted = 10; // s until the first answer
constexpr int Times = 500; // the page is asked for
constexpr int Runs = 3;

// The first one of the organization's users, as UserPages asks for it.
QString firstPage(const QUrl &base, const SandboxProgram &server)
{
    return u"%1/v2/organizations/%2/users?take=%3&skip=0"_s.arg(base.toString())
        .arg(server.organizationId())
        .arg(Bench::UserPages::Size);
}

// Each negative: it failed.
double secondsToFirstAnswer()
{
    QElapsedTimer timer;
    timer.start();
    const SandboxProgram server(unlimitedOrganization(People, Bookings));
    const bool answers
        = server.isReady() && Bench::fetchAll({firstPage(server.base(), server)}, server.ownersKey());
    return answers ? double(timer.nsecsElapsed()) / 1e9 : -1;
}

double secondsFor(const QString &page, const QString &key)
{
    const QStringList urls(Times, page);
    QElapsedTimer timer;
    timer.start();
    return Bench::fetchAll(urls, key) ? double(timer.nsecsElapsed()) / 1e9 : -1;
}

} // namespace

class BenchSandbox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void start();
    void pages();
};

void BenchSandbox::start()
{
    const double started = Bench::median(Runs, secondsToFirstAnswer);
    QVERIFY(started > 0);
    Bench::record({"sandbox.start", started, "s", "what is wanted", Wanted, 1});
}

void BenchSandbox::pages()
{
    const SandboxProgram server(unlimitedOrganization(People, 0));
    QVERIFY(server.isReady());
    const Bench::StaticServer files(server, Bench::UserPages(server, Bench::UserPages::Step));
    QVERIFY(files.isReady());
    const QString key = server.ownersKey();
    const double own = Bench::median(Runs, [&] { return secondsFor(firstPage(server.base(), server), key); });
    const double nginx
        = Bench::median(Runs, [&] { return secondsFor(firstPage(files.base(), server), key); });
    QVERIFY(own > 0 && nginx > 0);
    Bench::record({"sandbox.pages", own, "s", "nginx, the same bytes", nginx, 2});
}

QTEST_GUILESS_MAIN(BenchSandbox)
#include "bench_sandbox.moc"
