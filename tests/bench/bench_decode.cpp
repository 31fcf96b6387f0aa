// decode.bookings: typed values with every field and all kept unknowns, from bytes, against QJsonDocument on
// the same bytes; and what the store is given of them, against reading them.
#include <QJsonDocument>
#include <QTest>

#include "models/api/json.h"
#include "models/api/pagesplit.h"
#include "models/bookings/booking.h"
#include "models/bookings/bookingtable.h"
#include "tests/bench/figure.h"

using namespace Calends;

namespace {

QByteArray booking(int number)
{
    const QByteArray id = QByteArray::number(number);
    return R"({"id":)" + id + R"(,"uid":"uid)" + id
        + R"(","title":"Consultation between Zoë and Amara","description":"Bring the letter.","hosts":[{"id":101,)"
          R"("name":"Amara Okafor","email":"amara@example.test","username":"amara","timeZone":"Africa/Lagos"}],)"
          R"("status":"accepted","start":"2026-11-24T14:00:00.000Z","end":"2026-11-24T14:30:00.000Z","duration":30,)"
          R"("eventTypeId":7,"eventType":{"id":7,"slug":"consultation"},"meetingUrl":"https://video.example.test/r/)"
        + id + R"(","location":"https://video.example.test/r/)" + id
        + R"(","absentHost":false,"createdAt":"2026-11-01T09:12:44.120Z","updatedAt":"2026-11-02T09:12:44.120Z",)"
          R"("metadata":{"tier":"gold","clinic":"114"},"rating":null,"icsUid":"ics)"
        + id
        + R"(@example.test","attendees":[{"name":"Zoë","email":"zoe@example.test","timeZone":"Europe/Paris",)"
          R"("language":"fr","absent":false}],"guests":["p@example.test"],"bookingFieldsResponses":{"name":"Zoë",)"
          R"("email":"zoe@example.test","reason":"Results of the blood test"},"someFutureField":{"a":[1,2,3]}})";
}

QByteArray thousand()
{
    QByteArray list = "{\"status\":\"success\",\"data\":[";
    for (int i = 0; i < 1000; ++i)
        list += (i ? "," : "") + booking(i);
    return list + "]}";
}

} // namespace

class BenchDecode : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bookings();
    void keptBookings();
};

// As a walk and a feed do it: the page is taken apart into rows, each row becomes a value of the table.
void BenchDecode::bookings()
{
    const QByteArray text = thousand();
    const Keeping<Booking> keeping = bookingKeeping();
    qsizetype decoded = 0;
    const double rows
        = Bench::medianMs(41, [&] { decoded = keeping.decode(splitPage(text, "uid").rows).size(); });
    QCOMPARE(decoded, 1000);
    const double typed = Bench::medianMs(41, [&] {
        const JsonDocument document(text);
        Decoding decoding;
        QList<Booking> values;
        values.reserve(1000);
        for (const JsonView row : document.root()["data"].items()) {
            if (std::optional<Booking> value = describe<Booking>().decode(row, decoding))
                values.append(*std::move(value));
        }
        decoded = values.size();
    });
    QCOMPARE(decoded, 1000);
    const double generic = Bench::medianMs(41, [&] { QVERIFY(QJsonDocument::fromJson(text).isObject()); });
    const double parsed = Bench::medianMs(41, [&] { QVERIFY(JsonDocument(text).isValid()); });
    Bench::record({"decode.bookings", rows, "ms", "QJsonDocument::fromJson", generic, 0.5});
    Bench::record({"decode.bookings, raw parser", rows, "ms", "simdjson alone", parsed});
    Bench::record({"decode.bookings, values alone", typed, "ms", "QJsonDocument::fromJson", generic});
}

void BenchDecode::keptBookings()
{
    const Keeping<Booking> keeping = bookingKeeping();
    QList<QByteArray> rows;
    for (int i = 0; i < 1000; ++i)
        rows.append(booking(i));
    QList<TableRow<Booking>> decoded;
    const double read = Bench::medianMs(41, [&] { decoded = keeping.decode(rows); });
    QCOMPARE(decoded.size(), 1000);
    qsizetype bytes = 0;
    const double kept = Bench::medianMs(41, [&] {
        for (const TableRow<Booking> &row : std::as_const(decoded)) {
            const Booking &value = std::get<Booking>(row.content);
            bytes += keeping.index(value).size() + keeping.payload(value).size();
        }
    });
    QVERIFY(bytes > 0);
    Bench::record({"keep.bookings", kept, "ms", "reading them", read});
}

QTEST_GUILESS_MAIN(BenchDecode)
#include "bench_decode.moc"
