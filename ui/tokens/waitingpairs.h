// The new pairs that wait to be taken: each once, for a quarter of an hour.
#pragma once

#include <QWidget>

#include <functional>

#include "models/tokens/tokenescrow.h"

class QPushButton;
class QVBoxLayout;

namespace Calends {

class ClipboardLoan;
class TextLabel;

class WaitingPairs : public QWidget
{
    Q_OBJECT
public:
    // The escrow outlives it. `name`: of a person; empty: not known.
    WaitingPairs(TokenEscrow &escrow, const std::function<QString(qint64)> &name, QWidget *parent = nullptr);
    ~WaitingPairs() override;

    void setKeepObstacle(const QString &reason) { m_keepObstacle = reason; }
    void tick(); // the countdowns
    void say(const QString &text); // what became of it
    QString said() const;
    ClipboardLoan &loan() { return *m_loan; }
    QPushButton *button(const QString &accessibleName) const; // nullptr: there is none

Q_SIGNALS:
    void keepWanted(qint64 userId);

private:
    struct Row
    {
        qint64 userId;
        QWidget *widget;
        TextLabel *left;
    };
    void fill();
    Row makeRow(qint64 userId);
    void copy(qint64 userId);

    TokenEscrow &m_escrow;
    std::function<QString(qint64)> m_name;
    QString m_keepObstacle;
    QList<Row> m_rows;
    QVBoxLayout *m_column;
    TextLabel *m_empty;
    TextLabel *m_said;
    ClipboardLoan *m_loan;
};

// Two lines of CSV, with the names the file of an import has.
QString csvOf(const ManagedUserToken &pair);

} // namespace Calends
