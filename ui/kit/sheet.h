// A page of sections one below the other, as wide as can be read, scrolled where it is too high.
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace Calends {

class Sheet : public QScrollArea
{
    Q_OBJECT
public:
    Sheet(const QString &title, QWidget *parent);

    QVBoxLayout *column() const { return m_column; }
    // Begins a section below what is there. `words` say what it is about; empty: nothing.
    void addHeading(const QString &title, const QString &words);

private:
    QVBoxLayout *m_column;
};

} // namespace Calends
