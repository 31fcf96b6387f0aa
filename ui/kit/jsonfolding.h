// Folding of a JSON text: each line that opens an object or array can hide the lines down to its end.
#pragma once

#include <QPlainTextEdit>
#include <QWidget>

namespace Calends {

// Lines are the document's blocks, indented as indentedJson() does. Hidden lines stay in the text: they are
// selected and copied with it.
class JsonFolding
{
public:
    explicit JsonFolding(QTextDocument *document)
        : m_document(document)
    {
    }

    bool opens(const QTextBlock &line) const;
    bool isFolded(const QTextBlock &line) const;
    void setFolded(const QTextBlock &line, bool folded);
    // The line itself when it opens something, else the one that opens what it stands in.
    QTextBlock openingLine(QTextBlock line) const;

private:
    QTextBlock endOf(const QTextBlock &line) const;

    QTextDocument *m_document;
};

// The strip beside the text with a triangle for each line that opens something.
class JsonMargin : public QWidget
{
    Q_OBJECT
public:
    explicit JsonMargin(QPlainTextEdit *text);
    static int widthFor(const QWidget *widget);

Q_SIGNALS:
    void pressed(const QPoint &place);
    void painted(QPaintEvent *event);

protected:
    void paintEvent(QPaintEvent *event) override { Q_EMIT painted(event); }
    void mousePressEvent(QMouseEvent *event) override;
};

} // namespace Calends
