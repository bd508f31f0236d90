// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QDialogButtonBox>

class BodyScroller;
class QLabel;
class QPushButton;
class QVBoxLayout;

/// A dialog as all of ours are: modal to its window, opened by open(), deleted when closed, without I/O. Subclasses fill body(),
/// set every visible text in retranslate() and call that once at the end of their constructor. Wrapped text is never clipped: the
/// dialog grows with it. Where the screen is too small the content scrolls; the buttons are always seen.
class StandardDialog : public QDialog
{
    Q_OBJECT

protected:
    explicit StandardDialog(QWidget *parent);

    /// Where the content goes, above the buttons.
    QVBoxLayout *body() const;
    QDialogButtonBox *buttons() const { return m_buttons; }
    QPushButton *addButton(QDialogButtonBox::ButtonRole role);
    /// The width to open with, in average characters of the font.
    void setWidthInCharacters(int characters);

    /// The question or the name of what the dialog is about, larger than the text.
    QLabel *addHeading();
    /// A label of body text that wraps and can be selected and copied.
    QLabel *addText();

    /// Sets every visible text, the window title included.
    virtual void retranslate() = 0;

    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fitToContent();
    QSize roomOnScreen() const;

    BodyScroller *m_scroller;
    QDialogButtonBox *m_buttons;
};
