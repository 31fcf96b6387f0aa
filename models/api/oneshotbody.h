// The body of a request that the network layer can read once and never rewind.
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace Calends {

// Qt 6.4.2 sends a request again by itself, changes too, when the connection drops before the answer's
// headers are complete. It cannot when the body is a sequential device that is not buffered: the transfer
// then ends in an error instead.
class OneShotBody : public QIODevice
{
    Q_OBJECT
public:
    explicit OneShotBody(const QByteArray &body, QObject *parent = nullptr);

    bool isSequential() const override { return true; }
    bool seek(qint64) override { return false; } // without the base's warning: being asked is expected
    qint64 bytesAvailable() const override;
    bool atEnd() const override { return bytesAvailable() == 0; }
    // Nothing of a body that is not empty was taken, so no server can have the whole request.
    bool isUntouched() const { return m_read == 0; }
    qint64 total() const { return m_body.size(); }

protected:
    qint64 readData(char *target, qint64 most) override;
    qint64 writeData(const char *source, qint64 size) override;

private:
    QByteArray m_body;
    qint64 m_read = 0;
};

} // namespace Calends
