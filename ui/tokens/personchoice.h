// One person out of many: typed in part, picked from those that fit.
#pragma once

#include <QWidget>

#include "ui/tokens/tokenbench.h"

class QLineEdit;
class QListWidget;

namespace Calends {

class TextLabel;

class PersonChoice : public QWidget
{
    Q_OBJECT
public:
    static constexpr int MostShown = 50;

    explicit PersonChoice(const TokenBench &bench, QWidget *parent = nullptr);

    qint64 chosen() const; // 0: nobody
    void choose(qint64 person); // 0: nobody
    void fill(); // the people may be others
    void setObstacle(const QString &reason);
    QLineEdit *filter() const { return m_filter; }
    QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void personChosen(qint64 person); // by the person who sits here

private:
    const TokenBench &m_bench;
    QLineEdit *m_filter;
    QListWidget *m_list;
    TextLabel *m_count;
    QString m_obstacle;
};

} // namespace Calends
