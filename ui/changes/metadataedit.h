// Metadata as a table of keys and values.
#pragma once

#include <QList>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace Calends {

class MetadataRow;
class TextLabel;

// Values are text, numbers, true or false; what else the server gave (lists, objects) is kept as it is. What
// is wrong stands beside its row.
class MetadataEdit : public QWidget
{
    Q_OBJECT
public:
    // `name` is the table's to screen readers.
    MetadataEdit(const QString &name, QWidget *parent);

    // One object; empty: none. Tells nobody.
    void setJson(const QByteArray &json);
    QByteArray json() const; // an object, "{}" without rows
    int count() const { return int(m_rows.size()); }
    MetadataRow *row(int place) const { return m_rows.at(place); }
    QPushButton *addButton() const { return m_add; }
    // Of the first row with one; empty: fine.
    QString issue() const;

Q_SIGNALS:
    void edited();

private:
    MetadataRow *append(const QString &key, const QByteArray &value);
    void addByHand();
    void remove(MetadataRow *row);
    void judge();
    void tell();

    QVBoxLayout *m_column;
    QList<MetadataRow *> m_rows;
    TextLabel *m_none;
    TextLabel *m_trouble; // of the table as a whole
    QPushButton *m_add;
};

} // namespace Calends
