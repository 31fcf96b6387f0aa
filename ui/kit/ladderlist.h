// The rungs of a connection test: a mark and a word per rung, cause and cure where it stopped.
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace Calends {

struct LadderRung
{
    enum class State : quint8 {
        Waiting,
        Running,
        Passed,
        Inferred, // the server cannot tell: concluded from other answers, and said so
        Failed,
        Skipped, // below a failed rung
    };

    QString title = {};
    State state = State::Waiting;
    QString detail = {}; // "84 ms", "TLS 1.3"
    QString cause = {}; // of Failed
    QString cure = {};
    quint64 reply = 0; // that told it, RequestLog; 0: none

    friend bool operator==(const LadderRung &, const LadderRung &) = default;
};

class LadderList : public QWidget
{
    Q_OBJECT
public:
    explicit LadderList(QWidget *parent = nullptr);

    void setRungs(const QList<LadderRung> &rungs);

Q_SIGNALS:
    void replyWanted(quint64 reply);

private:
    void addRung(const LadderRung &rung);
    QToolButton *replyButton(const LadderRung &rung, QWidget *line);

    QList<LadderRung> m_rungs = {};
    QVBoxLayout *m_column;
};

} // namespace Calends
