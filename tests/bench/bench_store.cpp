// store.people: sealing and keeping 50,000 people, against sealing the same bytes without a store.
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sodium.h>

#include "models/core/sealing.h"
#include "models/core/store.h"
#include "tests/bench/figure.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int people = 50'000;

QList<StoredRow> rows()
{
    const QByteArray filler(420, 'x');
    QList<StoredRow> list;
    for (int i = 0; i < people; ++i) {
        const QString id = QString::number(i);
        const QByteArray name
            = R"({"id":)" + QByteArray::number(i) + R"(,"name":"Person )" + QByteArray::number(i) + '"';
        list.append({id, name + '}', name + ",\"bio\":\"" + filler + "\"}", {{u"organization"_s, i / 1000}},
            QDateTime::currentDateTimeUtc()});
    }
    return list;
}

double sealedMs(const QList<StoredRow> &list)
{
    const QByteArray key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES, 'k');
    return Bench::medianMs(5, [&] {
        QByteArray nonce(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES, '\0');
        for (const StoredRow &row : list) {
            QByteArray sealed(
                row.payload.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES, Qt::Uninitialized);
            randombytes_buf(nonce.data(), size_t(nonce.size()));
            const auto bytes = [](const QByteArray &text) {
                return reinterpret_cast<const unsigned char *>(text.constData());
            };
            crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char *>(sealed.data()),
                nullptr, bytes(row.payload), size_t(row.payload.size()), nullptr, 0, nullptr, bytes(nonce),
                bytes(key));
        }
    });
}

} // namespace

class BenchStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void people50000();
};

void BenchStore::people50000()
{
    const QList<StoredRow> list = rows();
    const double reference = sealedMs(list);
    QTemporaryDir folder;
    int run = 0;
    const double kept = Bench::medianMs(3, [&] {
        Store store(
            {folder.filePath(u"store%1.sqlite"_s.arg(++run)), QByteArray(Seal::KeySize, 'k'), u"p"_s});
        StoreChange change;
        change.kind = u"person"_s;
        change.layout.name = "l";
        change.rows = list;
        store.write(change);
    });
    Bench::record({"store.people.write", kept, "ms", "sealing alone", reference});
    Store store({folder.filePath(u"store1.sqlite"_s), QByteArray(Seal::KeySize, 'k'), u"p"_s});
    qsizetype read = 0;
    const double opened = Bench::medianMs(3, [&] {
        QFuture<QList<StoredRow>> future = store.index(u"person"_s, {"l", {}});
        future.waitForFinished();
        read = future.result().size();
    });
    QCOMPARE(read, qsizetype(people));
    Bench::record({"store.people.index", opened, "ms", "sealing alone", reference});
}

QTEST_GUILESS_MAIN(BenchStore)
#include "bench_store.moc"
