// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/breadcrumb.h"

#include "base/plaintooltip.h"
#include "theme/spacing.h"
#include "theme/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QStyleOptionFrame>
#include <QStylePainter>
#include <QToolButton>

namespace {

QToolButton *makeButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setCursor(Qt::ArrowCursor);
    return button;
}

/// A key may contain ampersands; a button would take them for mnemonics.
QString plain(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

}   // namespace

Breadcrumb::Breadcrumb(QWidget *parent)
    : QFrame(parent)
    , m_overflowButton(makeButton(this))
    , m_overflowMenu(new QMenu(this))
    , m_lineEdit(new QLineEdit(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::IBeamCursor);
    m_overflowButton->setText(QStringLiteral("…"));
    m_overflowButton->setPopupMode(QToolButton::InstantPopup);
    m_overflowButton->setMenu(m_overflowMenu);
    m_overflowButton->hide();
    m_lineEdit->hide();
    m_lineEdit->installEventFilter(this);
    connect(m_overflowMenu, &QMenu::aboutToShow, this, &Breadcrumb::fillOverflowMenu);
    connect(m_lineEdit, &QLineEdit::returnPressed, this, [this] {
        const QString text = m_lineEdit->text();
        endEditing();
        Q_EMIT pathEntered(text);
    });
    retranslate();
}

Breadcrumb::~Breadcrumb() = default;

void Breadcrumb::setSegments(const QList<Segment> &segments)
{
    m_segments = segments;
    while (m_buttons.size() > segments.size())
        delete m_buttons.takeLast();
    while (m_buttons.size() < segments.size()) {
        const int segment = int(m_buttons.size());
        QToolButton *button = makeButton(this);
        connect(button, &QToolButton::clicked, this, [this, segment] { Q_EMIT segmentActivated(segment); });
        m_buttons << button;
    }
    for (int i = 0; i < segments.size(); ++i) {
        m_buttons[i]->setIcon(segments[i].icon);
        m_buttons[i]->setToolTip(plainToolTip(segments[i].toolTip));
        m_buttons[i]->setAccessibleDescription(segments[i].toolTip);
        m_buttons[i]->setAccessibleName(segments[i].text);
    }
    if (isEditing())
        endEditing();
    arrange();
}

void Breadcrumb::setPath(const QString &path)
{
    m_path = path;
    if (!isEditing())
        m_lineEdit->setText(path);
}

bool Breadcrumb::isEditing() const
{
    return m_lineEdit->isVisibleTo(this);
}

void Breadcrumb::edit()
{
    m_lineEdit->setText(m_path);
    m_lineEdit->setGeometry(rect());
    m_lineEdit->show();
    m_lineEdit->raise();
    m_lineEdit->setFocus(Qt::ShortcutFocusReason);
    m_lineEdit->selectAll();
}

void Breadcrumb::endEditing()
{
    if (!isEditing())
        return;
    const bool hadFocus = m_lineEdit->hasFocus();
    m_lineEdit->hide();
    if (hadFocus)
        Q_EMIT editingEnded();
}

QSize Breadcrumb::sizeHint() const
{
    return QSize(Theme::textWidth(this, 40), m_lineEdit->sizeHint().height());
}

QSize Breadcrumb::minimumSizeHint() const
{
    return QSize(Theme::textWidth(this, 14), m_lineEdit->sizeHint().height());
}

int Breadcrumb::separatorWidth() const
{
    return Theme::smallIcon(this) * 3 / 4;
}

/// The first segment that fits with all after it, at least the last; the overflow button takes its place before them.
int Breadcrumb::chooseFirstVisible(int available) const
{
    int used = 0;
    for (qsizetype i = m_buttons.size(); i-- > 0;) {
        used += m_buttons[i]->sizeHint().width() + separatorWidth();
        const int overflow = i == 0 ? 0 : m_overflowButton->sizeHint().width() + separatorWidth();
        if (used + overflow > available)
            return int(qMin(i + 1, m_buttons.size() - 1));
    }
    return 0;
}

void Breadcrumb::place(QToolButton *button, int *x, int width)
{
    const int frame = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, nullptr, this);
    button->setGeometry(*x, frame, width, height() - 2 * frame);
    button->show();
    *x += width;
    m_separatorPositions << *x;
    *x += separatorWidth();
}

void Breadcrumb::arrange()
{
    m_separatorPositions.clear();
    m_hiddenSegments.clear();
    m_lineEdit->setGeometry(rect());
    for (int i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setText(plain(m_segments[i].text));
    const int frame = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, nullptr, this);
    const int first = m_buttons.isEmpty() ? 0 : chooseFirstVisible(width() - 2 * frame - Theme::gap(this) * 2);
    int x = frame;
    m_overflowButton->setVisible(first > 0);
    if (first > 0)
        place(m_overflowButton, &x, m_overflowButton->sizeHint().width());
    for (int i = 0; i < m_buttons.size(); ++i) {
        if (i < first) {
            m_hiddenSegments << i;
            m_buttons[i]->hide();
            continue;
        }
        const int room = width() - frame - x;
        const int wanted = m_buttons[i]->sizeHint().width();
        if (wanted > room) {   // only ever the last one, alone
            const int textRoom = room - (wanted - fontMetrics().horizontalAdvance(m_segments[i].text));
            m_buttons[i]->setText(plain(fontMetrics().elidedText(m_segments[i].text, Qt::ElideMiddle, textRoom)));
        }
        place(m_buttons[i], &x, qMin(wanted, room));
    }
    update();
}

void Breadcrumb::fillOverflowMenu()
{
    m_overflowMenu->clear();
    for (qsizetype i = m_hiddenSegments.size(); i-- > 0;) {   // the nearest on top
        const int segment = m_hiddenSegments[i];
        QAction *action = m_overflowMenu->addAction(m_segments[segment].icon, plain(m_segments[segment].text));
        connect(action, &QAction::triggered, this, [this, segment] { Q_EMIT segmentActivated(segment); });
    }
}

bool Breadcrumb::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (watched == m_lineEdit && isKey && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();   // keeps Esc from stopping the listing
        if (event->type() == QEvent::KeyPress)
            endEditing();
        return true;
    }
    if (watched == m_lineEdit && event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason && reason != Qt::MenuBarFocusReason)
            m_lineEdit->hide();
    }
    return QFrame::eventFilter(watched, event);
}

void Breadcrumb::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

void Breadcrumb::retranslate()
{
    setAccessibleName(tr("Path"));
    m_overflowButton->setAccessibleName(tr("Folders above"));
    m_overflowButton->setToolTip(tr("Shows the folders above"));
    m_lineEdit->setAccessibleName(tr("Path of the folder"));
    m_lineEdit->setPlaceholderText(tr("cos://bucket-appid/folder/"));
}

void Breadcrumb::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        edit();
}

void Breadcrumb::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionFrame option;
    option.initFrom(this);
    option.lineWidth = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, nullptr, this);
    option.state |= QStyle::State_Sunken;
    painter.drawPrimitive(QStyle::PE_PanelLineEdit, option);
    const QIcon chevron = Theme::icon(QStringLiteral("chevron-right"));
    for (int i = 0; i + 1 < m_separatorPositions.size(); ++i) {
        const QRect place(m_separatorPositions[i], 0, separatorWidth(), height());
        chevron.paint(&painter, place, Qt::AlignCenter, QIcon::Disabled);
    }
}

void Breadcrumb::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}
