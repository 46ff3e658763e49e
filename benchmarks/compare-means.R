# The same comparisons as the plan of a generated case, in base R: 7 construct scores by 3 backgrounds, each with ANOVA,
# Welch, Levene, Brown-Forsythe, Kruskal-Wallis, and Tukey, Games-Howell and Dunn over all pairs of groups.
#
#   Rscript compare-means.R RESPONSES own|lean REPEATS OUT
#
# own:  R's own functions where base R has one (aov, TukeyHSD, oneway.test, kruskal.test), vectors for the rest.
# lean: everything from sums per group, as fast as we could make it in base R; ranks once per outcome.
# Writes the statistics to OUT and prints the seconds each of REPEATS repetitions took once the file was read.
arguments <- commandArgs(TRUE)
file <- arguments[1]; mode <- arguments[2]; repeats <- as.integer(arguments[3]); out <- arguments[4]

backgrounds <- c("ORG", "FUN", "TEN")
items <- paste0("I", 1:27)
reversed <- c("I6", "I15")
constructs <- split(items, pmin((0:26) %/% 4, 6))

header <- strsplit(readLines(file, 1), ",")[[1]]
classes <- ifelse(header %in% items, "integer", ifelse(header %in% backgrounds, "character", "NULL"))
answers <- read.csv(file, colClasses = classes)

score <- function(columns) {
  given <- as.matrix(answers[columns])
  turned <- columns %in% reversed
  given[, turned] <- 6L - given[, turned]
  answered <- rowSums(!is.na(given))
  ifelse(answered >= (length(columns) + 1) %/% 2, rowSums(given, na.rm = TRUE) / answered, NA)
}

pairs_of <- function(k) { cbind(a = sequence(1:(k - 1)), b = rep(2:k, 1:(k - 1))) }

games_howell <- function(n, mean, var, pairs) {
  a <- pairs[, 1]; b <- pairs[, 2]
  va <- var[a] / n[a]; vb <- var[b] / n[b]
  se <- sqrt((va + vb) / 2)
  df <- (va + vb)^2 / (va^2 / (n[a] - 1) + vb^2 / (n[b] - 1))
  d <- mean[a] - mean[b]
  half <- qtukey(0.95, length(n), df) * se
  cbind(d, d / se, ptukey(abs(d) / se, length(n), df, lower.tail = FALSE), d - half, d + half)
}

dunn <- function(n, mean_rank, total, ties, pairs) {
  a <- pairs[, 1]; b <- pairs[, 2]
  variance <- total * (total + 1) / 12 - ties / (12 * (total - 1))
  z <- (mean_rank[a] - mean_rank[b]) / sqrt(variance * (1 / n[a] + 1 / n[b]))
  cbind(z, p.adjust(2 * pnorm(-abs(z)), "holm"))
}

own <- function(x, group) {
  keep <- !is.na(x)
  x <- x[keep]; group <- factor(group[keep])
  data <- data.frame(x, group)
  fit <- aov(x ~ group, data)
  f <- summary(fit)[[1]]
  tukey <- TukeyHSD(fit)$group
  welch <- oneway.test(x ~ group, data)
  n <- tabulate(group)
  means <- tapply(x, group, mean)
  levene <- oneway.test(abs(x - means[group]) ~ group, var.equal = TRUE)
  forsythe <- oneway.test(abs(x - tapply(x, group, median)[group]) ~ group, var.equal = TRUE)
  kruskal <- kruskal.test(x, group)
  pairs <- pairs_of(nlevels(group))
  gh <- games_howell(n, means, tapply(x, group, var), pairs)
  ranks <- rank(x)
  tied <- tabulate(match(x, unique(x)))
  d <- dunn(n, tapply(ranks, group, mean), length(x), sum(as.numeric(tied)^3 - tied), pairs)
  c(f[1, 4], f[1, 5], welch$statistic, welch$p.value, levene$statistic, levene$p.value,
    forsythe$statistic, forsythe$p.value, kruskal$statistic, kruskal$p.value,
    sum(abs(tukey[, 1])), sum(abs(gh[, 2])), sum(abs(d[, 1])))
}

anova_of <- function(x, index, n) {
  sums <- as.vector(rowsum(x, index))
  means <- sums / n
  between <- sum(n * (means - sum(sums) / length(x))^2)
  within <- sum((x - means[index])^2)
  df1 <- length(n) - 1; df2 <- length(x) - length(n)
  f <- between / df1 / (within / df2)
  list(f = f, p = pf(f, df1, df2, lower.tail = FALSE), mean = means, mse = within / df2, df2 = df2)
}

lean <- function(x, index, ranks, ties) {
  n <- tabulate(index); k <- length(n); total <- length(x)
  anova <- anova_of(x, index, n)
  variance <- as.vector(rowsum((x - anova$mean[index])^2, index)) / (n - 1)
  w <- n / variance; grand <- sum(w * anova$mean) / sum(w)
  lambda <- sum((1 - w / sum(w))^2 / (n - 1))
  welch <- sum(w * (anova$mean - grand)^2) / (k - 1) / (1 + 2 * (k - 2) / (k^2 - 1) * lambda)
  welch_p <- pf(welch, k - 1, (k^2 - 1) / (3 * lambda), lower.tail = FALSE)
  levene <- anova_of(abs(x - anova$mean[index]), index, n)
  sorted <- x[order(index, x, method = "radix")]
  before <- cumsum(n) - n
  medians <- (sorted[before + (n + 1) %/% 2] + sorted[before + n %/% 2 + 1]) / 2
  forsythe <- anova_of(abs(x - medians[index]), index, n)
  mean_rank <- as.vector(rowsum(ranks, index)) / n
  h <- (12 / (total * (total + 1)) * sum(n * mean_rank^2) - 3 * (total + 1)) / (1 - ties / (total^3 - total))
  pairs <- pairs_of(k)
  a <- pairs[, 1]; b <- pairs[, 2]
  difference <- anova$mean[a] - anova$mean[b]
  se <- sqrt(anova$mse / 2 * (1 / n[a] + 1 / n[b]))
  half <- qtukey(0.95, k, anova$df2) * se
  tukey <- cbind(difference, ptukey(abs(difference) / se, k, anova$df2, lower.tail = FALSE),
                 difference - half, difference + half)
  gh <- games_howell(n, anova$mean, variance, pairs)
  d <- dunn(n, mean_rank, total, ties, pairs)
  c(anova$f, anova$p, welch, welch_p, levene$f, levene$p, forsythe$f, forsythe$p,
    h, pchisq(h, k - 1, lower.tail = FALSE), sum(abs(tukey[, 1])), sum(abs(gh[, 2])), sum(abs(d[, 1])))
}

everything <- function() {
  rows <- list()
  if (mode == "lean") {
    indices <- lapply(answers[backgrounds], function(group) match(group, sort(unique(group))))
  }
  for (c in seq_along(constructs)) {
    x <- score(constructs[[c]])
    if (mode == "lean") {
      keep <- !is.na(x)
      x <- x[keep]
      ranks <- rank(x)
      tied <- tabulate(match(x, unique(x)))
      ties <- sum(as.numeric(tied)^3 - tied)
    }
    for (by in backgrounds) {
      found <- if (mode == "lean") lean(x, indices[[by]][keep], ranks, ties) else own(x, answers[[by]])
      rows[[length(rows) + 1]] <- data.frame(outcome = paste0("construct", c), by = by, t(unname(found)))
    }
  }
  do.call(rbind, rows)
}

for (i in seq_len(repeats)) {
  seconds <- system.time(results <- everything())[["elapsed"]]
  cat("seconds", format(seconds, nsmall = 3), "\n")
}
names(results) <- c("outcome", "by", "anova.f", "anova.p", "welch.f", "welch.p", "levene.f", "levene.p",
                    "brownForsythe.f", "brownForsythe.p", "kruskalWallis.h", "kruskalWallis.p",
                    "tukey", "gamesHowell", "dunn")
results[-(1:2)] <- lapply(results[-(1:2)], format, digits = 17)
write.csv(results, out, row.names = FALSE, quote = FALSE)
