// One key with its value, in the table of metadata.
#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace Calends {

class TextLabel;

class MetadataRow : public QWidget
{
    Q_OBJECT
public:
    // `value`: JSON.
    MetadataRow(const QString &key, const QByteArray &value, QWidget *parent);

    QString key() const;
    QByteArray value() const; // JSON; as it was given while nothing of it was changed
    QLineEdit *keyLine() const { return m_key; }
    QLineEdit *valueLine() const { return m_value; }
    QComboBox *type() const { return m_type; }
    QToolButton *removeButton() const { return m_remove; }
    // What is wrong with the value itself; empty: fine.
    QString valueIssue() const;
    void showIssue(const QString &issue);
    QString issue() const;

Q_SIGNALS:
    void edited();
    void removed();

private:
    enum class Type : quint8 { Text, Number, Flag, Other };
    void fill();
    void fit();
    void layOut();
    Type typeNow() const;
    void nameControls();
    void typeChosen();

    QByteArray m_given;
    QString m_givenText;
    Type m_givenType = Type::Text;
    QLineEdit *m_key;
    QComboBox *m_type;
    QLineEdit *m_value;
    QComboBox *m_flag;
    QToolButton *m_remove;
    TextLabel *m_issue;
};

} // namespace Calends
