// What is exported, how, and where to.
#pragma once

#include <QWidget>

#include <functional>

#include "models/core/exporttext.h"

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace Calends {

class ExportColumns;
class TextLabel;

// A list as it stood when the person asked for an export.
struct ExportSubject
{
    QString name; // "people": of the file
    QString title; // "Managed users"
    std::function<QString(int)> countText; // "12,480 people"
    QStringList all; // ids of rows, in the order of the table
    QStringList filtered;
    QStringList selected;
    bool hasFilter = false;
    bool isLoading = false; // more rows may come
    QList<ExportColumn> columns;
    QByteArrayList shown; // ids of the columns the table shows, in its order
};

class ExportForm : public QWidget
{
    Q_OBJECT
public:
    explicit ExportForm(const ExportSubject &subject, QWidget *parent = nullptr);

    ExportOrder order() const;
    // Why it cannot be carried out; empty: it can.
    QString obstacle() const;
    void setFile(const QString &file);
    // A folder that is there.
    static QString usualFolder();

Q_SIGNALS:
    void changed();

private:
    QWidget *makeChoices();
    QWidget *makeColumns();
    QWidget *makeFile();
    void addRows(QVBoxLayout *column);
    void addZones();
    void addSeparators();
    void chooseFile();
    void formatChosen();
    void tell();

    ExportSubject m_subject;
    QButtonGroup *m_rows;
    QComboBox *m_format;
    QComboBox *m_zone;
    QComboBox *m_separator;
    QCheckBox *m_mark;
    QCheckBox *m_defuse;
    TextLabel *m_defuseNote;
    ExportColumns *m_columns;
    TextLabel *m_columnsNote;
    QLineEdit *m_file;
    QPushButton *m_choose;
    TextLabel *m_fileNote;
};

} // namespace Calends
