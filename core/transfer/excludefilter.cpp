// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/excludefilter.h"

#include "transfer/localname.h"

#include <QCoreApplication>

namespace Transfer {
namespace {

struct ExcludeFilterWords
{
    Q_DECLARE_TR_FUNCTIONS(Transfer::ExcludeFilterWords)
};

/// "[a-z]" or "[!a-z]" at \a start, as an expression; moves \a start behind it. Empty when the bracket is never closed.
QString bracketAt(const QString &glob, qsizetype &start)
{
    const bool isNegated = start + 1 < glob.size() && glob.at(start + 1) == u'!';
    const qsizetype first = start + (isNegated ? 2 : 1);
    const qsizetype end = glob.indexOf(u']', first + 1);   // one that comes first stands for itself
    if (end < 0)
        return {};
    QString content = glob.sliced(first, end - first);
    content.replace(u'\\', QLatin1String("\\\\")).replace(u'[', QLatin1String("\\["));
    if (content.startsWith(u'^') || content.startsWith(u']'))
        content.prepend(u'\\');
    start = end + 1;
    return QString((isNegated ? QLatin1String("[^/") : QLatin1String("[")) + content + u']');
}

/// "*", "**" or "**/" at \a start, as an expression; moves \a start behind it.
QString starsAt(const QString &glob, qsizetype &start)
{
    const QStringView rest = QStringView(glob).sliced(start);
    const auto take = [&start](qsizetype length, QLatin1String expression) {
        start += length;
        return QString(expression);
    };
    if (rest.startsWith(QLatin1String("**/")))
        return take(3, QLatin1String("(?:.*/)?"));
    if (rest.startsWith(QLatin1String("**")))
        return take(2, QLatin1String(".*"));
    return take(1, QLatin1String("[^/]*"));
}

/// Null when it has a bracket that is never closed.
QString expressionOf(const QString &glob)
{
    QString expression = QStringLiteral("");
    for (qsizetype at = 0; at < glob.size();) {
        const QChar character = glob.at(at);
        if (character == u'*') {
            expression += starsAt(glob, at);
        } else if (character == u'[') {
            const QString bracket = bracketAt(glob, at);
            if (bracket.isEmpty())
                return {};
            expression += bracket;
        } else {
            expression += character == u'?' ? QStringLiteral("[^/]") : QRegularExpression::escape(QString(character));
            ++at;
        }
    }
    return expression;
}

struct Pattern
{
    QString expression;   ///< of the whole path; null when the pattern is none
    bool isForFolders = false;
};

Pattern parsed(const QString &text)
{
    QString glob = text.trimmed();
    Pattern pattern;
    if (glob.endsWith(u'/')) {
        pattern.isForFolders = true;
        glob.chop(1);
    }
    const bool isAnchored = glob.startsWith(u'/');
    if (isAnchored)
        glob.remove(0, 1);
    const QString expression = glob.isEmpty() ? QString() : expressionOf(glob);
    if (!expression.isNull())
        pattern.expression = (isAnchored ? QLatin1String("") : QLatin1String("(?:.*/)?")) + expression;
    return pattern;
}

QRegularExpression joined(const QStringList &expressions)
{
    QRegularExpression::PatternOptions options =
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::DontCaptureOption;
    if (nativeNameRules() != NameRules::Posix)
        options |= QRegularExpression::CaseInsensitiveOption;
    QRegularExpression all(QRegularExpression::anchoredPattern(expressions.join(u'|')), options);
    all.optimize();
    return all;
}

}   // namespace

ExcludeFilter::ExcludeFilter(const QStringList &patterns)
{
    QStringList any;
    QStringList folders;
    for (const QString &text : patterns) {
        const Pattern pattern = parsed(text);
        if (!pattern.expression.isNull() && QRegularExpression(pattern.expression).isValid())
            (pattern.isForFolders ? folders : any).append(pattern.expression);
    }
    m_isEmpty = any.isEmpty() && folders.isEmpty();
    if (m_isEmpty)
        return;
    m_any = joined(any.isEmpty() ? QStringList(QStringLiteral("(?!)")) : any);
    m_folders = joined(folders.isEmpty() ? QStringList(QStringLiteral("(?!)")) : folders);
}

QString ExcludeFilter::problemOf(const QString &pattern)
{
    const QString text = pattern.trimmed();
    if (text.isEmpty())
        return {};
    if (text.contains(u'\\'))
        return ExcludeFilterWords::tr("“%1”: folders are parted by a slash, not by a backslash.").arg(text);
    if (text.count(u'/') == text.size() || text == QLatin1String("*") || text == QLatin1String("**"))
        return ExcludeFilterWords::tr("“%1” would leave out everything.").arg(text);
    const Pattern parts = parsed(text);
    if (parts.expression.isNull())
        return ExcludeFilterWords::tr("“%1”: the bracket is not closed.").arg(text);
    if (!QRegularExpression(parts.expression).isValid())
        return ExcludeFilterWords::tr("“%1”: what is in the brackets is not a range of characters.").arg(text);
    return {};
}

bool ExcludeFilter::excludes(const QString &path, Entry entry) const
{
    if (m_isEmpty)
        return false;
    return m_any.match(path).hasMatch() || (entry == Entry::Folder && m_folders.match(path).hasMatch());
}

bool ExcludeFilter::excludesWithParents(const QString &path) const
{
    if (m_isEmpty)
        return false;
    for (qsizetype slash = path.indexOf(u'/'); slash >= 0; slash = path.indexOf(u'/', slash + 1)) {
        if (excludes(path.left(slash), Entry::Folder))
            return true;
    }
    return !path.endsWith(u'/') && excludes(path, Entry::File);
}

}   // namespace Transfer
