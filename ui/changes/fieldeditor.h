// The editor of one field, chosen by its kind.
#pragma once

#include <QWidget>

#include "models/changes/editedvalue.h"

class QCheckBox;
class QVBoxLayout;

namespace Calends {

// What an editor is told of the field it edits. The field outlives it.
struct FieldSetting
{
    const AnyField &field;
    FieldRule rule = {};
    bool isNeeded = false; // has to have a value
    bool canBeEmptied = true; // a value that is there can be taken away

    // Of one row; of a pattern for several, whose rows may have what the pattern has not.
    static FieldSetting of(const EditedValue &edited, const AnyField &field);
    static FieldSetting ofPattern(const EditedValue &pattern, const AnyField &field);
};

// Edits the JSON of one field: empty (absent), "null", or a value. What is not touched is given back as it
// was shown, byte for byte. Where null is a value of its own, a tick below the editor says so.
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    // Never nullptr.
    static FieldEditor *make(const FieldSetting &setting, QWidget *parent);

    const AnyField &field() const { return m_setting.field; }
    // Neither edited() nor an issue comes of it.
    void show(const QByteArray &json);
    QByteArray json() const;
    bool isTouched() const;
    // Why the server would refuse what stands here, translated; empty: fine.
    QString issue() const;
    // What takes the keyboard, and what a label is the buddy of.
    virtual QWidget *control() const = 0;
    // Read after the name by screen readers: hint, issue, what was there before.
    void describe(const QString &words);

Q_SIGNALS:
    void edited();

protected:
    FieldEditor(const FieldSetting &setting, QWidget *parent);

    const FieldSetting &setting() const { return m_setting; }
    QVBoxLayout *column() const { return m_column; }
    void tell(); // the person changed it
    // To be called once the controls are there.
    void finish();

    bool hadValue() const; // when it was shown
    // Shows a value; empty: none. It tells nobody.
    virtual void put(const QByteArray &json) = 0;
    virtual QByteArray entered() const = 0; // JSON; empty: nothing
    virtual QString trouble() const { return {}; } // of what was entered
    virtual bool showsNothingItself() const { return false; } // needs no tick for null

private:
    void addNothing();
    void showNothing();

    FieldSetting m_setting;
    QVBoxLayout *m_column;
    QCheckBox *m_nothing = nullptr; // only where null differs from leaving empty
    QByteArray m_shown; // as it was given
    QByteArray m_enteredAtFirst;
};

} // namespace Calends
